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
    // What is counted, found, claimed, drawn, kept company, chained, compared, measured, and not claimed.
    expect(await page.getByRole('article').getByRole('region').count()).toBe(9)
  })

  it('fills in the numbers of the comparison that the reader comes from, and leads back to it', async () => {
    const page = await open('/compare?a=date:..2015&b=-date:..2015&of=concept:mass-mobilization')
    await page.getByRole('link', { name: 'What this allows' }).click()
    const compared = page.getByRole('region', { name: 'How two groups are compared' })
    await compared.getByText(/of mass mobilization in the comparison you came from/i).waitFor()
    // 3 and 2 documents: 2 of 10 ways.
    await compared.getByText(/2 \/ C\(3 \+ 2, 3\) = 0\.2 /).waitFor()
    const ratio = (await compared.getByText(/^log2 \(\d+ \+ ½\)/).textContent()) ?? ''
    const [xA = 0, nA = 0, xB = 0, nB = 0] = [...ratio.matchAll(/\((\d+) \+ ½\)/g)].map(([, number]) => Number(number))
    const said = Number(ratio.split('=').at(-1)?.replace('−', '-'))
    expect(said).toBeCloseTo(Math.log2((xA + 0.5) / (nA + 0.5) / ((xB + 0.5) / (nB + 0.5))), 3)
    await compared.getByRole('link', { name: 'Back to the comparison' }).click()
    await page.getByRole('region', { name: 'Groups', exact: true }).waitFor()
    expect(new URL(page.url()).searchParams.get('of')).toBe('concept:mass-mobilization')
    const plain = await open('/method#comparison')
    expect(await plain.getByText(/the comparison you came from/).count()).toBe(0)
  })

  it('gives the formulas of links, sketch and frames with the numbers that the page shows', async () => {
    const page = await open('/compare?of=concept:mass-mobilization&scheme=party-state')
    const links = page.getByRole('region', { name: 'Links', exact: true })
    await links.getByRole('list', { name: 'In both' }).getByRole('listitem').first().waitFor()
    const columns = await links.getByRole('heading', { level: 3 }).allTextContents()
    const counts = columns.map((text) => Number(/\d+$/.exec(text)?.[0]))
    const sketch = page.getByRole('region', { name: 'Sketch', exact: true })
    const firstRow = sketch
      .getByRole('row')
      .filter({ has: page.locator('[data-side] details') })
      .first()
    await firstRow.waitFor()
    const sketched = await firstRow.locator('td[data-side]').allTextContents()
    const shares = page
      .getByRole('region', { name: 'Frames', exact: true })
      .getByRole('button', { name: /, Group [AB]$/ })
    await shares.first().waitFor()
    const framed = (await shares.allTextContents()).map((text) => /^(\d+) of (\d+)/.exec(text)?.slice(1).join(' / '))

    await page.getByRole('link', { name: 'What this allows' }).click()
    const compared = page.getByRole('region', { name: 'How two groups are compared' })
    const [a, both, b, open_] = counts
    const sum = counts.reduce((all, one) => all + one, 0)
    await compared.getByText(`A ${a}   A ∧ B ${both}   B ${b}   ? ${open_}   Σ ${sum}`).waitFor()
    const lines = (await compared.locator('pre').allTextContents()).join('\n')
    for (const share of framed) expect(lines).toContain(`: ${share} = `)
    const [first, second] = sketched.map((text) => /^\d+/.exec(text)?.[0] ?? '–')
    expect(lines).toContain(`: A ${first}   B ${second}`)
    for (const [, of, all, said] of lines.matchAll(/: (\d+) \/ (\d+) = ([\d.]+)/g))
      expect(Number(said)).toBeCloseTo(Number(of) / Number(all), 3)
  })

  it('speaks the reader’s language', async () => {
    const page = await open('/method', { locale: 'vi' })
    await page.getByRole('heading', { level: 1, name: 'Phương pháp' }).waitFor()
  })
})
