// Frames on the Compare page, driven by names: a share a function, the sentences behind it, schemes, and one row alone.
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ask } from './api.ts'
import { axeFindings } from './axe.ts'
import { describeVisit } from './visit.ts'

const lane = (page: Page) => page.getByRole('region', { name: 'Frames', exact: true })
const share = (page: Page, label: string, letter: string) =>
  lane(page).getByRole('button', { name: new RegExp(`, ${label}, Group ${letter}$`) })
const said = async (page: Page, label: string, letter: string) =>
  Number(/^(\d+) of/.exec((await share(page, label, letter).textContent()) ?? '')?.[1])

describeVisit('Frames', ({ open }) => {
  it('gives the shares that the API gives, and opens as many sentences with their cues marked', async () => {
    const page = await open('/compare')
    const { functions } = await ask<'frames'>(page, '/frames?a=country:china&b=country:vietnam')
    expect(functions).toHaveLength(4)
    for (const { label, a, b } of functions) {
      expect(await said(page, label.en ?? '', 'A')).toBe(a.sentences)
      expect(await said(page, label.en ?? '', 'B')).toBe(b.sentences)
    }
    await share(page, 'problem', 'A').click()
    await expect.poll(() => new URL(page.url()).searchParams.get('frame')).toBe('problem')
    for (const letter of ['A', 'B']) {
      const list = lane(page).getByRole('list', { name: `problem in group ${letter}` })
      await list.getByRole('listitem').first().waitFor()
      const items = list.getByRole('listitem')
      await expect.poll(() => items.count()).toBe(await said(page, 'problem', letter))
      for (const item of await items.all()) expect(await item.locator('mark[data-cue]').count()).toBeGreaterThan(0)
    }
    await lane(page).getByRole('list', { name: 'problem in group B' }).getByRole('link').first().click()
    await page.locator('article [data-passage]').first().waitFor()
  })

  it('keeps silence visible, takes another scheme and one row alone, and remembers both in the address', async () => {
    const page = await open('/compare?of=concept:mass-mobilization')
    await lane(page).getByRole('combobox', { name: 'Scheme' }).selectOption('party-state')
    const threat = lane(page)
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'threat and enemy' }) })
    await threat.getByText('B: 0 of 1 document · no sentence').waitFor()
    const before = await said(page, 'measure', 'A')
    await lane(page)
      .getByRole('checkbox', { name: /only in sentences that name mass mobilization/i })
      .check()
    await expect.poll(() => said(page, 'measure', 'A')).toBeLessThan(before)
    await page.reload()
    await lane(page).getByRole('checkbox', { checked: true }).waitFor()
    expect(await lane(page).getByRole('combobox', { name: 'Scheme' }).inputValue()).toBe('party-state')
    expect(await said(page, 'measure', 'A')).toBeLessThan(before)
  })

  it('contrasts nothing where one document stands on a side, and gives percentages where two do', async () => {
    const page = await open('/compare')
    await share(page, 'remedy', 'A').waitFor()
    expect(await lane(page).getByText(/×/).count()).toBe(0)
    const two = await open('/compare?a=date:..2015&b=-date:..2015')
    await share(two, 'remedy', 'A').waitFor()
    expect(
      await lane(two)
        .getByText(/× in [AB]/)
        .count(),
    ).toBeGreaterThan(0)
    expect(
      await lane(two)
        .getByText(/\d %|\d%/)
        .count(),
    ).toBeGreaterThan(0)
  })

  it.each(['zh', 'vi'])('speaks to a reader in %s, and to the ear in the language of its words', async (locale) => {
    const page = await open('/compare', { locale })
    const name = { zh: '框架', vi: 'Khung' }[locale] ?? ''
    const own = page.getByRole('region', { name, exact: true })
    const heading = own.getByRole('heading', { level: 3 }).first()
    await heading.waitFor()
    expect(await heading.textContent()).toBe({ zh: '问题', vi: 'vấn đề' }[locale])
    expect(await heading.getAttribute('lang')).toBe(locale)
  })

  it('says what a scheme that is not there is to be', async () => {
    const page = await open('/compare?scheme=none', { expected: /404/ })
    await lane(page)
      .getByText(/allowed are entman, party-state/)
      .waitFor()
  })

  describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
    it('axe finds nothing, wide and narrow, shut and open', async () => {
      const page = await open('/compare?frame=problem', { colorScheme })
      await lane(page).getByRole('list', { name: 'problem in group A' }).getByRole('listitem').first().waitFor()
      expect(await axeFindings(page)).toEqual([])
      await page.setViewportSize({ width: 390, height: 800 })
      expect(await axeFindings(page)).toEqual([])
    })
  })
})

describeVisit('Compare on a phone', ({ open }) => {
  it.each([360, 390])('has no table that must be moved sideways at %i pixels', async (width) => {
    const page = await open('/compare', { viewport: { width, height: 800 } })
    for (const name of ['Sketch', 'Frames', 'Roles', 'Presence', 'Emphasis'])
      await page
        .getByRole('region', { name, exact: true })
        .getByRole('listitem')
        .or(page.getByRole('row'))
        .first()
        .waitFor()
    await lane(page).getByRole('listitem').first().waitFor()
    const beyond = await page
      .getByRole('main')
      .evaluate((main) =>
        [...main.querySelectorAll('*')]
          .filter((one) => getComputedStyle(one).overflowX === 'auto' && one.scrollWidth > one.clientWidth)
          .map((one) => `${one.getAttribute('aria-label') ?? one.className} by ${one.scrollWidth - one.clientWidth}`),
      )
    expect(beyond).toEqual([])
  })
})

describeVisit('the sketch on a phone', ({ open }) => {
  it('fits without being moved sideways, keeps its headers, and opens its sentences over the whole width', async () => {
    const page = await open('/compare', { viewport: { width: 390, height: 800 } })
    const sketch = page.getByRole('region', { name: 'Sketch', exact: true })
    await sketch.getByRole('rowheader', { name: 'acts on' }).waitFor()
    const count = sketch.locator('summary').first()
    await count.click()
    await sketch.locator('details[open]').getByRole('listitem').first().waitFor()
    const widths = await sketch.evaluate((section) => ({
      own: section.clientWidth,
      quote: section.querySelector('details[open] li')?.clientWidth ?? 0,
      beyond: [section, ...section.querySelectorAll('*')].filter(
        (one) => getComputedStyle(one).overflowX === 'auto' && one.scrollWidth > one.clientWidth,
      ).length,
    }))
    expect(widths.beyond).toBe(0)
    expect(widths.quote).toBeGreaterThan(0.8 * widths.own)
  })
})
