// The sheet of keys: by "?" on every page, in every language, with the keyboard alone.
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ask } from './api.ts'
import { axeFindings } from './axe.ts'
import { describeVisit, goTo } from './visit.ts'

const sheet = (page: Page, name = 'Keys') => page.getByRole('dialog', { name, exact: true })
const NAMES = { en: 'Keys', 'zh-CN': '按键', vi: 'Phím tắt' } as const

describeVisit('the sheet of keys', ({ open }) => {
  it.each(['/', '/docs', '/docs/ID', '/compare', '/codebook', '/method'])(
    'opens on %s by "?", Escape closes it, and the focus is where it was',
    async (path) => {
      const page = await open(path.includes('ID') ? '/docs' : path)
      if (path.includes('ID')) {
        const { docs } = await ask<'docs'>(page, '/docs')
        await goTo(page, path.replace('ID', docs[0]?.id ?? ''))
      }
      const link = page.getByRole('navigation', { name: 'Pages' }).getByRole('link').first()
      await link.focus()
      await page.keyboard.press('?')
      await sheet(page).waitFor()
      expect(await sheet(page).getByRole('region', { name: 'On every page' }).isVisible()).toBe(true)
      await page.keyboard.press('Escape')
      await sheet(page).waitFor({ state: 'hidden' })
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
    },
  )

  it('tells the keys of the page, and closing it lets go of nothing else', async () => {
    const page = await open('/?select=concept%3Amass-line')
    await page.getByRole('application').focus()
    await page.keyboard.press('?')
    const inGraph = sheet(page).getByRole('region', { name: 'In the graph' })
    for (const words of ['Walk along a link that way', 'Hide', 'Undo a step']) await inGraph.getByText(words).waitFor()
    await page.keyboard.press('h')
    await page.keyboard.press('Escape')
    await sheet(page).waitFor({ state: 'hidden' })
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ select: 'concept:mass-line' })
    await page.getByRole('button', { name: 'Keys' }).click()
    await sheet(page).getByRole('button', { name: 'Close' }).click()
    await sheet(page).waitFor({ state: 'hidden' })
  })

  it('stays away while a question mark is written', async () => {
    const page = await open('/')
    await page.getByRole('search').getByRole('combobox').click()
    await page.keyboard.type('who?')
    expect(await page.getByRole('search').getByRole('combobox').inputValue()).toBe('who?')
    expect(await sheet(page).count()).toBe(0)
  })

  it.each(Object.entries(NAMES))('is told in %s', async (locale, name) => {
    const page = await open('/', { locale })
    await page.keyboard.press('?')
    await sheet(page, name).waitFor()
  })

  describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
    it('is nothing that axe finds fault with', async () => {
      const page = await open('/', { colorScheme })
      await page.keyboard.press('?')
      await sheet(page).waitFor()
      expect(await axeFindings(page)).toEqual([])
    })
  })
})
