// The method: what is counted, and the quality figures on record.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { QualityReport } from '#lib/quality/report'
import { describeVisit } from './visit.ts'

const recorded: QualityReport = JSON.parse(
  readFileSync(new URL('../../app/method/quality.json', import.meta.url), 'utf8'),
)

describeVisit('the method', ({ open }) => {
  it('is reached from the pages and shows every figure on record', async () => {
    const page = await open('/')
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Method' }).click()
    await page.getByRole('heading', { level: 1, name: 'Method' }).waitFor()
    const shown = await page.getByRole('table').getByRole('cell').allTextContents()
    for (const { name, kinds } of recorded.sets) {
      expect(await page.getByRole('rowheader', { name }).count()).toBe(1)
      for (const { overlap, strict, linking } of Object.values(kinds))
        expect(shown).toEqual(expect.arrayContaining([overlap, strict, linking].map((figure) => figure.toFixed(3))))
    }
  })

  it.each(['en', 'zh-CN', 'vi'])('gives every formula with what its letters mean, in %s', async (locale) => {
    const page = await open('/method', { locale })
    const formulas = await page.getByRole('figure').all()
    expect(formulas.length).toBeGreaterThanOrEqual(8)
    for (const formula of formulas) {
      expect(await formula.getByRole('code').textContent()).toMatch(/[=≥]/)
      expect((await formula.locator('figcaption').textContent())?.length).toBeGreaterThan(30)
    }
    // What is counted, found, claimed, drawn, kept company, chained, measured, and not claimed.
    expect(await page.getByRole('article').getByRole('region').count()).toBe(8)
  })

  it('speaks the reader’s language', async () => {
    const page = await open('/method', { locale: 'vi' })
    await page.getByRole('heading', { level: 1, name: 'Phương pháp' }).waitFor()
  })
})
