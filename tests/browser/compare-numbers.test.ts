// Every number of the Compare page that stands for sentences is clicked, on the five documents, and opens as many.
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeVisit } from './visit.ts'

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const side = (page: Page, letter: string) => region(page, 'Words').locator(`[data-side="${letter.toLowerCase()}"]`)
const items = (page: Page, letter: string) => side(page, letter).getByRole('listitem')

/** What the words say above the passages of a side; undefined while they are asked for. */
async function told(page: Page, letter: string): Promise<number | undefined> {
  const [heading = ''] = await side(page, letter).getByRole('heading').allTextContents()
  const [, count] = /: ([\d,]+) passage/.exec(heading) ?? []
  return count === undefined ? undefined : Number(count.replace(',', ''))
}

/** Brings all passages of a side onto the page and counts them. */
async function counted(page: Page, letter: string): Promise<number> {
  const more = side(page, letter).getByRole('button', { name: /Show the next/ })
  while (await more.isVisible()) {
    const before = await items(page, letter).count()
    await more.click()
    await expect.poll(() => items(page, letter).count(), { timeout: 10_000 }).toBeGreaterThan(before)
  }
  return items(page, letter).count()
}

async function clickAll(page: Page, name: string): Promise<number> {
  const numbers = region(page, name).locator('a[href="#words"]')
  // Of what a list folds away the numbers are doors too.
  for (const folded of await region(page, name).locator('details:not([open]) > summary').all()) await folded.click()
  const all = await numbers.count()
  for (let at = 0; at < all; at++) {
    const says = (await numbers.nth(at).textContent()) ?? ''
    const { wanted, letter } = promised(says)
    await numbers.nth(at).click()
    await expect.poll(() => told(page, letter), { timeout: 10_000, message: says }).toBe(wanted)
    expect([says, await counted(page, letter)]).toEqual([says, wanted])
  }
  return all
}

/** How many sentences a door says it opens, and of which group. */
function promised(says: string): { wanted: number; letter: string } {
  const [, sentences] = /([\d,]+) sentences?\b/.exec(says.slice(says.lastIndexOf(': '))) ?? []
  const [, letter] = /group ([AB])\b/.exec(says) ?? []
  if (sentences === undefined || letter === undefined) throw new Error(`expected a count and a group in ${says}`)
  return { wanted: Number(sentences.replace(',', '')), letter }
}

describeVisit('every number of the Compare page', ({ open }) => {
  it.each([
    ['Links', 40],
    ['Presence', 20],
    ['Emphasis', 20],
    ['Roles', 20],
  ])('in %s opens as many sentences as it says', { timeout: 300_000 }, async (name, least) => {
    const page = await open('/compare')
    await region(page, name).locator('a[href="#words"]').first().waitFor()
    expect(await clickAll(page, name)).toBeGreaterThanOrEqual(least)
  })
})
