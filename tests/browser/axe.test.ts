// What axe finds on the pages: nothing, in the light and in the dark, with and without something chosen.
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeFindings } from './axe.ts'
import { describeVisit } from './visit.ts'

const firstDoc = async (page: Page) => page.getByRole('rowheader').getByRole('link').last().click()
const schemes = ['light', 'dark'] as const

describeVisit('axe', ({ open }) => {
  describe.each(schemes)('in the %s', (colorScheme) => {
    it('finds nothing in Explore, with nothing, an entity or a link selected, as a graph and as a table', async () => {
      const page = await open('/', { colorScheme })
      const details = page.getByRole('complementary', { name: 'Details' })
      await page.getByRole('application').waitFor()
      expect(await axeFindings(page)).toEqual([])
      await details.getByRole('listitem').first().getByRole('button').click()
      await details.getByRole('list', { name: 'Passages' }).waitFor()
      expect(await axeFindings(page)).toEqual([])
      await details.getByRole('list', { name: 'Links' }).getByRole('button').first().click()
      await details.getByText('Link between').waitFor()
      await details.getByRole('list', { name: 'Passages' }).waitFor()
      expect(await axeFindings(page)).toEqual([])
      await page.getByRole('button', { name: 'Table' }).click()
      await page.getByRole('table').waitFor()
      expect(await axeFindings(page)).toEqual([])
    })

    it('finds nothing in search results nor in an empty collection', async () => {
      const page = await open('/', { colorScheme })
      await page.getByRole('search').getByRole('combobox').fill('party')
      await page.getByRole('option').first().waitFor()
      expect(await axeFindings(page)).toEqual([])
      expect(await axeFindings(await open('/', { colorScheme, empty: true }))).toEqual([])
    })

    it('finds nothing in the library, full or empty, nor in its question', async () => {
      const page = await open('/docs', { colorScheme })
      expect(await axeFindings(page)).toEqual([])
      await page
        .getByRole('button', { name: /^Remove / })
        .first()
        .click()
      await page.getByRole('dialog').waitFor()
      expect(await axeFindings(page)).toEqual([])
      expect(await axeFindings(await open('/docs', { colorScheme, empty: true }))).toEqual([])
    })

    it('finds nothing in a document, with an entity followed and a passage lit', async () => {
      const page = await open('/docs', { colorScheme })
      await firstDoc(page)
      await page.getByRole('article').waitFor()
      // It comes a moment after the page.
      await expect.poll(() => page.title()).not.toBe('')
      expect(await axeFindings(page)).toEqual([])
      await page.getByRole('region', { name: 'Named here' }).getByRole('button').first().click()
      await page.getByRole('button', { name: 'next' }).click()
      await page.evaluate(() => window.location.assign('#200-900'))
      await page.locator('article [data-passage]').first().waitFor()
      expect(await axeFindings(page)).toEqual([])
    })

    it('finds nothing in the method', async () => {
      expect(await axeFindings(await open('/method', { colorScheme }))).toEqual([])
    })

    it('finds nothing where a document is missing', async () => {
      expect(await axeFindings(await open('/docs/no-such-document', { colorScheme }))).toEqual([])
    })
  })
})
