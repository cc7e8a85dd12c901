// Compare: two groups side by side, each number a door to as many passages.
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeFindings } from './axe.ts'
import { describeVisit } from './visit.ts'

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const lists = (page: Page, letter: string) => page.getByRole('list', { name: `Passages of group ${letter}` })

/** All passages of a side, however many pages they stand on. */
async function passages(page: Page, letter: 'A' | 'B'): Promise<number> {
  const side = region(page, 'Words').locator(`[data-side="${letter.toLowerCase()}"]`)
  await side.getByRole('heading').filter({ hasText: 'passage' }).waitFor()
  const more = side.getByRole('button', { name: /Show the next/ })
  while (await more.isVisible()) {
    const before = await lists(page, letter).getByRole('listitem').count()
    await more.click()
    await expect.poll(() => lists(page, letter).getByRole('listitem').count()).toBeGreaterThan(before)
  }
  return lists(page, letter).getByRole('listitem').count()
}

describeVisit('Compare', ({ open }) => {
  it('says first who is compared and what may be said, and contrasts nothing with one document on a side', async () => {
    const page = await open('/compare')
    await page.getByText(/4 and 1 independent documents stand on the two sides/).waitFor()
    expect(await region(page, 'Groups').getByRole('link').count()).toBe(5)
    for (const name of ['Presence', 'Emphasis', 'Links', 'Words', 'Roles']) await region(page, name).waitFor()
    expect(await page.getByRole('columnheader', { name: 'A : B' }).count()).toBe(0)
  })

  it('opens as many passages as each number says, on either side', async () => {
    const page = await open('/compare')
    const numbers = region(page, 'Presence').getByRole('link', { name: /, mass mobilization: .* group [AB]/i })
    expect(await numbers.count()).toBe(2)
    for (const letter of ['A', 'B'] as const) {
      const number = numbers.nth(letter === 'A' ? 0 : 1)
      const said = Number(/(\d+) sentences?; read/.exec((await number.textContent()) ?? '')?.[1])
      await number.click()
      await expect.poll(() => new URL(page.url()).searchParams.get('of')).toBe('concept:mass-mobilization')
      expect(await passages(page, letter)).toBe(said)
    }
  })

  it('opens the sentences of a link, with both ends marked', async () => {
    const page = await open('/compare?of=concept:mass-mobilization')
    const number = region(page, 'Links').getByRole('list', { name: 'In both' }).getByRole('link').first()
    const said = Number(/(\d+) sentences? in group A/.exec((await number.textContent()) ?? '')?.[1])
    await number.click()
    await expect.poll(() => new URL(page.url()).searchParams.get('with')).not.toBeNull()
    await expect.poll(() => passages(page, 'A')).toBe(said)
    const first = lists(page, 'A').getByRole('listitem').first()
    const named = await first.locator('mark').evaluateAll((marks) => marks.map((mark) => mark.dataset.entity))
    expect(new Set(named).size).toBe(2)
    await first.getByRole('link').click()
    await page.getByRole('article').waitFor()
  })

  it('draws the links of A, of B, of both and their difference, and each has its sentences in the table', async () => {
    const page = await open('/compare')
    const graph = region(page, 'Graph')
    const drawn = async () => Number(/(\d+) links/.exec((await graph.getByRole('status').textContent()) ?? '')?.[1])
    await graph.getByRole('list', { name: 'What the strokes mean' }).getByText('only in B').waitFor()
    const all = await drawn()
    await graph.getByRole('button', { name: 'B', exact: true }).click()
    await expect.poll(() => new URL(page.url()).searchParams.get('picture')).toBe('b')
    await expect.poll(drawn).toBeLessThan(all)
    await page.reload()
    await graph.getByRole('button', { name: 'B', exact: true, pressed: true }).waitFor()

    await graph.locator('summary').click()
    const row = graph.getByRole('row').filter({ hasText: 'only in A' }).first()
    const number = row.getByRole('link')
    const said = Number(/(\d+) sentences? in group A/.exec((await number.textContent()) ?? '')?.[1])
    await number.click()
    await expect.poll(() => passages(page, 'A')).toBe(said)
    expect(await region(page, 'Words').getByText('No sentence of these documents.').count()).toBe(1)
  })

  it('sketches what a thing is said to do in either group, each count with as many sentences', async () => {
    const page = await open('/compare?a=date:..2015&b=-date:..2015')
    const sketch = region(page, 'Sketch')
    await sketch.getByRole('rowheader', { name: 'acts on' }).waitFor()
    for (const letter of ['A', 'B']) {
      const count = sketch
        .locator('summary')
        .filter({ hasText: `in group ${letter}` })
        .first()
      const said = Number(/^\d+/.exec((await count.textContent()) ?? '')?.[0])
      await count.click()
      const sentences = sketch.locator('details[open]').getByRole('listitem')
      await expect.poll(() => sentences.count()).toBe(said)
      await expect(sentences.first().getByRole('link').getAttribute('href')).resolves.toMatch(/#\d+-\d+~./)
      await count.click()
    }
  })

  it('walks the graph by keyboard, and Enter chooses', async () => {
    const page = await open('/compare?of=concept:mass-mobilization')
    const application = page.getByRole('application', { name: 'Graph of what the two groups name' })
    await application.focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).searchParams.get('of')).not.toBe('concept:mass-mobilization')
  })

  it('takes other groups by query and by offer, swaps them, and keeps all in the address', async () => {
    const page = await open('/compare')
    await page.getByRole('button', { name: 'Edit Group A' }).click()
    await page.getByRole('textbox', { name: 'Documents of group A' }).fill('date:..2015')
    await page.getByRole('button', { name: 'Compare', exact: true }).click()
    await page.getByRole('button', { name: 'Edit Group B' }).click()
    await page
      .getByRole('list', { name: 'Or one of these' })
      .getByRole('button', { name: 'China', exact: true })
      .click()
    await page.getByText(/documents stand in both groups/).waitFor()
    await page.getByRole('button', { name: 'Swap the groups' }).click()
    await expect.poll(() => new URL(page.url()).searchParams.get('b')).toBe('date:..2015')
    await page.reload()
    await region(page, 'Groups').getByText('date:..2015').waitFor()
  })

  it('says what is wrong with a query, and what to do where nothing is chosen or found', async () => {
    const page = await open('/compare?a=date:soon')
    await page
      .getByRole('alert')
      .getByText(/is no date/)
      .waitFor()
    const nothing = await open('/compare?a=country:nowhere')
    await nothing.getByText(/No document is chosen/).waitFor()
    const found = await open('/compare?find=zzz')
    await found.getByText(/Nothing here is called “zzz”/).waitFor()
  })

  describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
    it('axe finds nothing', async () => {
      const page = await open('/compare', { colorScheme })
      await lists(page, 'A').getByRole('listitem').first().waitFor()
      expect(await axeFindings(page)).toEqual([])
      await page.getByRole('button', { name: 'Edit Group A' }).click()
      expect(await axeFindings(page)).toEqual([])
    })
  })
})
