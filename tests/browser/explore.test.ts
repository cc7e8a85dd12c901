// Exploring: search, keyboard and filters in the picture and in its table.
import { expect, it } from 'vitest'
import { ask } from './api.ts'
import { byStrength, details, heading, inAddress, shown } from './explore-page.ts'
import { centreOf, enterPicture, picture, ringOf } from './picture.ts'
import { describeVisit, goTo } from './visit.ts'

const showing = (graph: { nodes: unknown[]; edges: unknown[]; total: { entities: number; links: number } }) =>
  `Showing ${graph.nodes.length} of ${graph.total.entities} entities, ${graph.edges.length} of ${graph.total.links} links`

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
