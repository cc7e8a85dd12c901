// The sheet of a phone, wherever it rests, in light and dark: read by axe, and nothing goes sideways.
import { describe, expect, it } from 'vitest'
import { axeFindings } from './axe.ts'
import { details } from './explore-page.ts'
import { handle, PARTY, phone, rest } from './sheet-page.ts'
import { describeVisit } from './visit.ts'

describeVisit('the sheet', ({ open }) => {
  describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
    it.each(['/', PARTY, `${PARTY}&with=person%3Axi-jinping`])(
      'has nothing at %s that axe finds fault with nor that goes sideways',
      async (path) => {
        const page = await open(path, { ...phone, colorScheme, viewport: { width: 360, height: 740 } })
        await page.getByRole('application').waitFor()
        if (path === '/') await handle(page, 'peek').press('ArrowUp')
        for (const at of ['half', 'full', 'peek'] as const) {
          await rest(page, at)
          expect(await axeFindings(page)).toEqual([])
          const { scrollWidth, clientWidth } = await page.evaluate(() => {
            const { scrollWidth, clientWidth } = document.documentElement
            return { scrollWidth, clientWidth }
          })
          expect(scrollWidth).toBe(clientWidth)
          const beyond = await details(page).evaluate((element) => element.scrollWidth - element.clientWidth)
          expect(beyond).toBe(0)
          await handle(page, at).press('Enter')
        }
      },
    )
  })
})
