// The codebook: browsing, finding, the open entry, and counts that open what they count.
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { ask } from './api.ts'
import { axeFindings } from './axe.ts'
import { describeVisit, goTo } from './visit.ts'

/** The first search makes the index of names. */
const SOON = { timeout: 10_000 }
const rows = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('rowheader') })
const filters = (page: Page) => page.getByRole('complementary', { name: 'Filters' })
const panel = (page: Page) => page.getByRole('complementary', { name: 'Entry' })
const passages = (page: Page) =>
  page.getByRole('complementary', { name: 'Details' }).getByRole('list', { name: 'Passages' })

describeVisit('the codebook', ({ open }) => {
  it('is reached from the pages and shows three names side by side, each in its language', async () => {
    const page = await open('/')
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Codebook' }).click()
    await page.getByRole('heading', { level: 1, name: 'Codebook' }).waitFor()
    const { total, entries } = await ask<'codebook'>(page, '/codebook')
    await page
      .getByRole('status')
      .filter({ hasText: `of ${total.toLocaleString('en')} entries` })
      .waitFor()
    expect(await rows(page).count()).toBe(entries.length)
    const [first] = entries
    const row = rows(page).first()
    expect(await row.getByRole('rowheader').getByRole('link').textContent()).toBe(first?.names.en?.[0])
    for (const tag of ['zh', 'vi'])
      expect(await row.locator(`td[lang="${tag}"] .label`).textContent()).toBe(first?.names[tag]?.[0])
  })

  it('opens exactly as many sentences as each number says', async () => {
    const page = await open('/codebook')
    const links = await page.getByRole('link', { name: /sentences? of .* names? / }).all()
    const counted = await Promise.all(
      [links[0], links[7], links.at(-1)].map(async (link) => ({
        href: (await link?.getAttribute('href')) ?? '',
        count: Number(await link?.textContent()),
      })),
    )
    for (const { href, count } of counted) {
      expect(count).toBeGreaterThan(0)
      await goTo(page, href)
      await expect.poll(() => passages(page).getByRole('listitem').count()).toBe(count)
    }
  })

  it('narrows by theme, kind and state, says how many are left, and keeps it in the address', async () => {
    const page = await open('/codebook')
    for (const name of [/^Named nowhere/, /^Concept/, /^Mass organizations/]) {
      await filters(page).getByRole('link', { name }).click()
      await expect.poll(() => filters(page).getByRole('link', { name }).getAttribute('aria-current'), SOON).toBe('true')
    }
    const { total } = await ask<'codebook'>(page, '/codebook?state=absent&kind=concept&theme=mass-organizations')
    await expect.poll(() => rows(page).count(), SOON).toBe(total)
    expect(total).toBeGreaterThan(0)
    expect(await page.getByRole('link', { name: /sentences? of .* names? / }).count()).toBe(0)
    await page.reload()
    await expect.poll(() => rows(page).count(), SOON).toBe(total)
    await filters(page).getByRole('link', { name: 'Show all entries' }).click()
    await page.waitForURL((url) => url.search === '')
  })

  it('keeps every filter that is clicked before the list has followed the one before', async () => {
    const page = await open('/codebook')
    const chosen = [/^Named nowhere/, /^Concept/, /^Mass organizations/].map((name) =>
      filters(page).getByRole('link', { name }),
    )
    // Held back, so that none of the lists is there when the next filter is clicked.
    await page.route('**/codebook?*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400))
      await route.continue()
    })
    for (const link of chosen) await link.click({ noWaitAfter: true })
    for (const link of chosen) await expect.poll(() => link.getAttribute('aria-current'), SOON).toBe('true')
    const { state, kind, theme } = Object.fromEntries(new URL(page.url()).searchParams)
    expect([state, kind, theme]).toEqual(['absent', 'concept', 'mass-organizations'])
  })

  it('finds by a name in any language while it is typed, and says so where there is none', async () => {
    const page = await open('/codebook')
    const find = page.getByRole('searchbox', { name: 'Find entries' })
    for (const words of ['群众路线', 'duong loi quan chung', 'qunzhong luxian', 'mass line']) {
      await find.fill(words)
      await expect
        .poll(() => rows(page).first().getByRole('rowheader').getByRole('link').textContent(), SOON)
        .toBe('mass line')
    }
    await expect.poll(() => new URL(page.url()).searchParams.get('q'), SOON).toBe('mass line')
    await find.fill('no such notion anywhere')
    await page.getByRole('heading', { name: 'No entry is like that' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
  })

  it('opens an entry by the keyboard, with its near-equivalent, and by its address', async () => {
    const page = await open('/codebook?q=federation+of+trade+unions')
    await rows(page).first().getByRole('rowheader').getByRole('link').focus()
    await page.keyboard.press('Enter')
    await panel(page)
      .getByRole('heading', { name: /all-china federation of trade unions/i })
      .waitFor()
    const id = new URL(page.url()).searchParams.get('entry') ?? ''
    const entry = await ask<'codebookEntry'>(page, `/codebook/${encodeURIComponent(id)}`)
    const near = panel(page).getByRole('region', { name: 'Near-equivalents, counted apart' })
    expect(await near.getByRole('listitem').count()).toBe(entry.close.length)
    await goTo(page, page.url())
    await panel(page).getByRole('region', { name: 'Where it occurs' }).waitFor()
    await panel(page).getByRole('link', { name: 'Close the entry' }).click()
    await panel(page).waitFor({ state: 'detached' })
    expect(new URL(page.url()).searchParams.get('q')).toBe('federation of trade unions')
  })

  it('leads from an entry to a document with its words followed', async () => {
    const page = await open('/codebook?entry=concept:mass-line')
    const docs = panel(page).getByRole('list', { name: 'Documents that name it' })
    await docs.getByRole('listitem').first().getByRole('link').first().click()
    await page.getByRole('article').waitFor()
    expect(new URL(page.url()).searchParams.get('select')).toBe('concept:mass-line')
    await page.locator('article mark[data-chosen]').first().waitFor()
  })

  it('says so where an entry is not in the codebook', async () => {
    const page = await open('/codebook?entry=concept:no-such-entry')
    await panel(page).getByRole('heading', { name: 'This entry is not in the codebook' }).waitFor()
  })

  it('goes on to a next page and back to the first', async () => {
    const page = await open('/codebook?order=vi')
    const first = await rows(page).first().textContent()
    const pages = page.getByRole('navigation', { name: 'Pages of the codebook' })
    await pages.getByRole('link', { name: 'Next page' }).click()
    await expect.poll(() => rows(page).first().textContent(), SOON).not.toBe(first)
    await pages.getByRole('link', { name: 'First page' }).click()
    await expect.poll(() => rows(page).first().textContent(), SOON).toBe(first)
  })

  it('keeps what is shown when the language changes', async () => {
    const page = await open('/codebook?state=named&entry=concept:mass-line')
    await page.getByRole('button', { name: /^Language/ }).click()
    await page.getByRole('menuitem', { name: '中文' }).click()
    await page.getByRole('complementary', { name: '条目' }).waitFor()
    expect(new URL(page.url()).search).toBe('?state=named&entry=concept:mass-line')
  })

  it.each(['light', 'dark'] as const)('axe finds nothing in the %s, with and without an open entry', async (scheme) => {
    const page = await open('/codebook', { colorScheme: scheme })
    expect(await axeFindings(page)).toEqual([])
    await goTo(page, '/codebook?entry=organization:all-china-federation-of-trade-unions')
    expect(await axeFindings(page)).toEqual([])
  })

  it.each([360, 820, 1024, 2560])('fits a window %i px wide', async (width) => {
    const page = await open('/codebook?entry=concept:mass-line', { viewport: { width, height: 800 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  })
})
