// The brief of a comparison: reached by its button, with the numbers of the page, on one sheet of A4, in three languages.
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ask } from './api.ts'
import { axeFindings } from './axe.ts'
import { describeVisit } from './visit.ts'

const sheets = async (page: Page): Promise<number> => {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
}

describeVisit('the brief', ({ open }) => {
  it('is a button away, keeps the view, and leads back to it', async () => {
    const page = await open('/compare?a=date:..2015&b=-date:..2015&scheme=party-state')
    await page.getByRole('link', { name: 'Brief to print' }).click()
    const brief = page.getByRole('article')
    await brief.getByText(/^Tier 1: Case comparison/).waitFor()
    await brief.getByRole('rowheader', { name: 'exhortation' }).waitFor()
    expect(await brief.getByRole('button', { name: 'Print' }).count()).toBe(1)
    await brief.getByRole('link', { name: 'Back to the comparison' }).click()
    await page.getByRole('region', { name: 'Groups' }).getByText('date:..2015', { exact: true }).waitFor()
  })

  it('says who is compared, what may be said, and what each number is, with quotes that lead to their words', async () => {
    const page = await open('/compare/brief')
    const said = await ask<'compare'>(page, '/compare?a=country:china&b=country:vietnam')
    const brief = page.getByRole('article', { name: /China \| Vietnam/ })
    expect(await brief.getByRole('region', { name: 'Group A' }).getByRole('listitem').count()).toBe(4)
    const parties = said.roles.find(({ id }) => id === 'ruling-party')
    const finding = brief.getByRole('region', { name: 'Named in both' })
    await finding
      .getByText(
        `A: 4 of 4 documents, ${parties?.a.sentences} sentences; B: 1 of 1 document, ${parties?.b.sentences} sentences`,
      )
      .waitFor()
    expect(await brief.getByText(/×|significant/).count()).toBe(0)
    await brief.getByRole('region', { name: 'Not determined' }).getByText('up to 95% of such documents').waitFor()
    await brief.getByText(said.fingerprint).waitFor()
    const quote = finding.getByRole('link').first()
    const words = ((await quote.textContent()) ?? '').slice(0, 40)
    await quote.click()
    const lit = page.locator('article [data-passage]')
    await expect.poll(async () => (await lit.allTextContents()).join('')).toContain(words)
  })

  it('fits on one sheet of A4, and prints neither header nor buttons', async () => {
    const page = await open('/compare/brief')
    await page.getByRole('article').waitFor()
    expect(await sheets(page)).toBe(1)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('banner').isVisible()).toBe(false)
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false)
  })

  it.each([
    ['zh', '未能判定', '打印'],
    ['vi', 'Chưa xác định', 'In'],
  ])('speaks %s', async (locale, open_, print) => {
    const page = await open('/compare/brief', { locale })
    await page.getByRole('region', { name: open_ }).waitFor()
    await page.getByRole('button', { name: print, exact: true }).waitFor()
  })

  it('says what is wrong with a query, and what to do without documents', async () => {
    const wrong = await open('/compare/brief?a=date:soon&b=')
    await wrong
      .getByRole('alert')
      .getByText(/is no date/)
      .waitFor()
    const nothing = await open('/compare/brief', { empty: true })
    expect(await nothing.getByRole('article').count()).toBe(0)
  })

  describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
    it('axe finds nothing, and nothing has to be moved sideways', async () => {
      const page = await open('/compare/brief', { colorScheme })
      expect(await axeFindings(page)).toEqual([])
      for (const width of [360, 390, 1024, 2560]) {
        await page.setViewportSize({ width, height: 800 })
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
          0,
        )
      }
      expect(await axeFindings(page)).toEqual([])
    })
  })
})
