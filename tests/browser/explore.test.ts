// Exploring: search, keyboard and pointer in the picture, filters, the table, and the numbers behind what is shown.
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { allDocs, ask } from './api.ts'
import { centreOf, enterPicture, freePointOnLink, picture, ringOf, screenOf } from './picture.ts'
import { describeVisit, goTo } from './visit.ts'

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' })
const heading = (page: Page, label: string) => details(page).getByRole('heading', { name: label, exact: true })
const shown = (page: Page) => page.getByRole('status').filter({ hasText: 'Showing' })
const inAddress = (page: Page, name: string) => new URL(page.url()).searchParams.get(name)
const showing = (graph: { nodes: unknown[]; edges: unknown[]; total: { entities: number; links: number } }) =>
  `Showing ${graph.nodes.length} of ${graph.total.entities} entities, ${graph.edges.length} of ${graph.total.links} links`
const byStrength = (a: { sentences: number; mentions: number; id: string }, b: typeof a) =>
  b.sentences - a.sentences || b.mentions - a.mentions || (a.id < b.id ? -1 : 1)

/** Two clicks of a person that are meant as two lie further apart; sigma's limit is 300. */
const DOUBLE_CLICK_MS = 400

describeVisit('Explore', ({ open }) => {
  it('shows the whole graph of the five documents and says how much that is', async () => {
    const page = await open('/')
    await shown(page)
      .getByText(showing(await ask<'graph'>(page, '/graph')))
      .waitFor()
    await picture(page).waitFor()
    for (const landmark of ['banner', 'main', 'search'] as const) await page.getByRole(landmark).first().waitFor()
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Explore' }).waitFor()
    await page.getByRole('complementary', { name: 'Filters' }).waitFor()
  })

  it.each([
    ['mass line', 'concept:mass-line'],
    ['qunzhong luxian', 'concept:mass-line'],
    ['群众路线', 'concept:mass-line'],
    ['cong doan', 'organization:trade-unions'],
  ])('finds %j by keyboard and selects it', async (words, id) => {
    const page = await open('/')
    await page.keyboard.press('/')
    await page.keyboard.type(words)
    const { label } = await ask<'entity'>(page, `/entities/${encodeURIComponent(id)}`)
    const option = page.getByRole('option', { name: new RegExp(`^${label}`) })
    await option.waitFor()
    await expect
      .poll(async () => {
        if ((await option.getAttribute('data-combobox-selected')) !== null) return true
        await page.keyboard.press('ArrowDown')
        return false
      })
      .toBe(true)
    await page.keyboard.press('Enter')
    await heading(page, label).waitFor()
    expect(inAddress(page, 'select')).toBe(id)
  })

  it('finds sentences by their words and opens one where it stands', async () => {
    const page = await open('/')
    await page.getByRole('search').getByRole('combobox').fill('alienated from')
    const { passages } = await ask<'search'>(page, '/search?q=alienated%20from')
    const [first] = passages
    if (!first) throw new Error('expected a sentence')
    await page.getByRole('option').filter({ hasText: first.title }).first().click()
    await page.getByRole('article', { name: first.title }).waitFor()
    expect(new URL(page.url()).hash).toMatch(
      new RegExp(`^#${first.start}-${first.end}~${encodeURIComponent(first.text.slice(0, 20))}`),
    )
    await expect
      .poll(async () => (await page.locator('article [data-passage]').allTextContents()).join(''))
      .toBe(first.text)
  })

  it('is walked by arrow keys along links, and Enter selects', async () => {
    const page = await open('/')
    const { nodes, edges } = await ask<'graph'>(page, '/graph')
    const [strongest] = nodes.toSorted(byStrength)
    if (!strongest) throw new Error('expected entities')
    await enterPicture(page)
    await ringOf(page, strongest.label).waitFor()
    const arrows = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']
    const ring = picture(page).getByRole('img')
    // Where no link leads the arrow's way, the keyboard stays where it is.
    const walk = async () => {
      if ((await ring.getAttribute('aria-label')) === strongest.label)
        await page.keyboard.press(arrows.shift() ?? 'Home')
      return ring.getAttribute('aria-label')
    }
    await expect.poll(walk).not.toBe(strongest.label)
    const label = await ring.getAttribute('aria-label')
    const reached = nodes.find((node) => node.label === label)
    expect(
      edges.some(({ source, target }) => [source, target].sort().join() === [strongest.id, reached?.id].sort().join()),
    ).toBe(true)
    await page.getByText(new RegExp(`^${label}, .*Strongest link:`)).waitFor({ state: 'attached' })
    await page.keyboard.press('Enter')
    await heading(page, label ?? '').waitFor()
    expect(inAddress(page, 'select')).toBe(reached?.id)
    await page.keyboard.press('Escape')
    await expect.poll(() => inAddress(page, 'select')).toBe(null)
  })

  it('selects a node and a link by pointer, and every number has its passages', async () => {
    const page = await open('/')
    const graph = await ask<'graph'>(page, '/graph')
    const [a, b] = graph.nodes.toSorted(byStrength)
    if (!a || !b) throw new Error('expected entities')
    await enterPicture(page)
    const atA = await centreOf(page, a.label)
    await page.keyboard.press('PageDown')
    const screen = screenOf([a, atA], [b, await centreOf(page, b.label)])

    await page.mouse.click(atA.x, atA.y)
    await heading(page, a.label).waitFor()
    expect(inAddress(page, 'select')).toBe(a.id)
    const passages = details(page).getByRole('list', { name: 'Passages' }).getByRole('listitem')
    await expect
      .poll(() => passages.count())
      .toBe(
        Math.min(
          a.sentences,
          (await ask<'evidence'>(page, `/evidence?entity=${encodeURIComponent(a.id)}`)).passages.length,
        ),
      )

    // Sooner after the last click it would be a double click, wherever it lands.
    await page.waitForTimeout(DOUBLE_CLICK_MS)
    const { edge, at } = freePointOnLink(graph, screen)
    await page.mouse.click(at.x, at.y)
    await expect
      .poll(() => [inAddress(page, 'select'), inAddress(page, 'with')].sort())
      .toEqual([edge.source, edge.target].sort())
    await expect.poll(() => passages.count()).toBe(edge.sentences)
    for (const passage of await passages.all())
      for (const id of [edge.source, edge.target])
        expect(await passage.locator(`mark[data-entity="${id}"]`).count()).toBeGreaterThan(0)
  })

  it('opens as many passages as each number says, of what is named most and of its links', async () => {
    const page = await open('/')
    const numberOf = (words: string | null) => Number(/, (\d+) sentences?$/.exec(words ?? '')?.[1])
    const passages = details(page).getByRole('list', { name: 'Passages' })
    const all = async (expected: number) => {
      await passages.waitFor()
      const more = details(page).getByRole('button', { name: /^Show more of the/ })
      while ((await passages.getByRole('listitem').count()) < expected && (await more.count()) > 0) await more.click()
      await expect.poll(() => passages.getByRole('listitem').count()).toBe(expected)
    }
    for (let at = 0; at < 3; at++) {
      await goTo(page, '/')
      const line = details(page).getByRole('listitem').nth(at).getByRole('button')
      const named = numberOf(await line.textContent())
      await line.click()
      await details(page)
        .getByRole('button', { name: `${named} sentences` })
        .waitFor()
      await all(named)
      const mentions = details(page).getByRole('button', { name: /^\d+ mentions$/ })
      const id = inAddress(page, 'select')
      expect(await passages.locator(`mark[data-entity="${id}"]`).count()).toBe(
        Number.parseInt((await mentions.textContent()) ?? '', 10),
      )
      const link = details(page).getByRole('list', { name: 'Links' }).getByRole('button').nth(at)
      const linked = numberOf(await link.textContent())
      await link.click()
      await details(page).getByText('Link between').waitFor()
      await all(linked)
    }
  })

  it('says so where filters leave nothing, and where a search finds nothing', async () => {
    const page = await open('/?minSentences=100000')
    const region = page.getByRole('region', { name: 'Graph' })
    await region.getByRole('heading', { name: 'Nothing is left to show' }).waitFor()
    await page.getByRole('search').getByRole('combobox').fill('zzzzqqq')
    await page.getByText('Nothing is called that and no sentence holds these words.').waitFor()
    await page.keyboard.press('Escape')
    await region.getByRole('button', { name: 'Show everything' }).click()
    await shown(page)
      .getByText(showing(await ask<'graph'>(page, '/graph')))
      .waitFor()
  })

  it('leads from the numbers of an entity to its passages and to its documents', async () => {
    const page = await open('/')
    const [strongest] = (await ask<'graph'>(page, '/graph')).nodes.toSorted(byStrength)
    if (!strongest) throw new Error('expected entities')
    await goTo(page, `/?select=${encodeURIComponent(strongest.id)}`)
    const address = page.url()
    await details(page)
      .getByRole('button', { name: /^\d+ sentences$/ })
      .click()
    await expect.poll(() => details(page).evaluate((panel) => panel.scrollTop)).toBeGreaterThan(0)
    expect(page.url()).toBe(address)
    const { perDoc } = await ask<'entity'>(page, `/entities/${encodeURIComponent(strongest.id)}`)
    const named = perDoc.find(({ sentences }) => sentences > 0)
    if (!named) throw new Error('expected a document that names it')
    await details(page).getByTitle(named.title).first().click()
    await page.getByRole('article', { name: named.title }).waitFor()
    expect(new URL(page.url()).pathname).toBe(`/docs/${encodeURIComponent(named.doc)}`)
    expect(inAddress(page, 'select')).toBe(strongest.id)
  })

  it('leads from a passage to exactly its words in the document, and back to the same view', async () => {
    const page = await open('/?kinds=concept%2Corganization')
    const [first] = (await ask<'graph'>(page, '/graph?kinds=organization')).nodes.toSorted(byStrength)
    if (!first) throw new Error('expected an organization')
    await goTo(page, `/?kinds=concept%2Corganization&select=${encodeURIComponent(first.id)}`)
    await heading(page, first.label).waitFor()
    const view = page.url()
    const link = details(page).getByRole('list', { name: 'Passages' }).getByRole('link').last()
    const [path, hash = ''] = ((await link.getAttribute('href')) ?? '').split('#')
    const [, start, end] = /^(\d+)-(\d+)~./.exec(hash)?.map(Number) ?? []
    await link.click()
    await page.getByRole('article').waitFor()
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(`${path}#${hash}`)
    const doc = (await allDocs(page)).find(({ id }) => path === `/docs/${encodeURIComponent(id)}`)
    await expect
      .poll(async () => (await page.locator('article [data-passage]').allTextContents()).join(''))
      .toBe(doc?.text.slice(start, end))
    await page.getByRole('link', { name: 'Back to the graph' }).click()
    await heading(page, first.label).waitFor()
    expect(page.url()).toBe(view)
  })

  it('filters by kind, counts what is left, and keeps it in the address', async () => {
    const page = await open('/')
    const filters = page.getByRole('complementary', { name: 'Filters' })
    await filters.getByRole('checkbox', { name: 'Concept' }).uncheck({ force: true })
    const left = await ask<'graph'>(page, '/graph?kinds=organization,person,place')
    await shown(page).getByText(showing(left)).waitFor()
    const address = page.url()
    await goTo(page, 'about:blank')
    await goTo(page, address)
    await shown(page).getByText(showing(left)).waitFor()
    expect(await filters.getByRole('checkbox', { name: 'Concept' }).isChecked()).toBe(false)
    await filters.getByRole('checkbox', { name: 'Concept' }).check({ force: true })
    await shown(page)
      .getByText(showing(await ask<'graph'>(page, '/graph')))
      .waitFor()
  })

  it('filters by documents, and the graph is that of these documents', async () => {
    const page = await open('/')
    const filters = page.getByRole('complementary', { name: 'Filters' })
    await filters.getByRole('checkbox', { name: /^China/ }).uncheck({ force: true })
    await shown(page)
      .getByText(showing(await ask<'graph'>(page, '/graph?in=country:vietnam')))
      .waitFor()
    expect(inAddress(page, 'in')).not.toBe(null)
  })

  it('has a table twin with the same entities, links and selection', async () => {
    const page = await open('/')
    const graph = await ask<'graph'>(page, '/graph')
    await page.getByRole('button', { name: 'Table' }).click()
    const twin = page.getByRole('region', { name: 'Entities' }).first()
    await expect.poll(() => twin.getByRole('row').count()).toBe(graph.nodes.length + 1)
    const [strongest] = graph.nodes.toSorted(byStrength)
    const name = twin.getByRole('row').nth(1).getByRole('button')
    expect(((await name.textContent()) ?? '').trim()).toBe(strongest?.label)
    await name.click()
    await heading(page, strongest?.label ?? '').waitFor()
    expect(inAddress(page, 'select')).toBe(strongest?.id)
    const next = graph.nodes.toSorted(byStrength)[1]
    await twin.getByRole('row').nth(2).getByRole('cell').last().click()
    await heading(page, next?.label ?? '').waitFor()
    await twin.getByRole('button', { name: /^Links \d/ }).click()
    await expect
      .poll(async () => Math.min(201, await twin.getByRole('row').count()))
      .toBe(Math.min(201, graph.edges.length + 1))
    await twin.getByRole('row').nth(1).getByRole('button').click()
    await details(page).getByText('Link between').waitFor()
    await page.getByRole('button', { name: 'Graph' }).click()
    await picture(page).waitFor()
    expect(inAddress(page, 'with')).not.toBe(null)
  })

  it('opens an address with the same selection, filters and picture', async () => {
    const page = await open('/?kinds=organization')
    const { nodes } = await ask<'graph'>(page, '/graph?kinds=organization')
    const [strongest] = nodes.toSorted(byStrength)
    if (!strongest) throw new Error('expected an organization')
    await goTo(page, `/?kinds=organization&select=${encodeURIComponent(strongest.id)}`)
    const before = await centreOf(page, strongest.label)
    const address = page.url()
    await goTo(page, 'about:blank')
    await goTo(page, address)
    await heading(page, strongest.label).waitFor()
    await expect.poll(() => centreOf(page, strongest.label)).toEqual(before)
  })
})
