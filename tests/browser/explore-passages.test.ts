// The numbers behind what is shown: each leads to as many passages, and each of these to its words.
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { allDocs, ask } from './api.ts'
import { byStrength, details, heading, inAddress, passages } from './explore-page.ts'
import { centreOf, enterPicture, freePointOnLink, screenOf } from './picture.ts'
import { describeVisit, goTo } from './visit.ts'

/** Two clicks of a person that are meant as two lie further apart; sigma's limit is 300. */
const DOUBLE_CLICK_MS = 400

/** Waits until the whole first page of what the entity's number promises is there: what is in sight comes before the rest. */
async function firstPageOf(page: Page, { id, sentences }: { id: string; sentences: number }): Promise<void> {
  const evidence = await ask<'evidence'>(page, `/evidence?entity=${encodeURIComponent(id)}`)
  await expect.poll(() => passages(page).count()).toBe(Math.min(sentences, evidence.passages.length))
}

describeVisit('what Explore shows', ({ open }) => {
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
    await firstPageOf(page, a)

    // Sooner after the last click it would be a double click, wherever it lands.
    await page.waitForTimeout(DOUBLE_CLICK_MS)
    const { edge, at } = freePointOnLink(graph, screen)
    await page.mouse.click(at.x, at.y)
    await expect
      .poll(() => [inAddress(page, 'select'), inAddress(page, 'with')].sort())
      .toEqual([edge.source, edge.target].sort())
    await expect.poll(() => passages(page).count()).toBe(edge.sentences)
    for (const passage of await passages(page).all())
      for (const id of [edge.source, edge.target])
        expect(await passage.locator(`mark[data-entity="${id}"]`).count()).toBeGreaterThan(0)
  })

  it('opens as many passages as each number says, of what is named most and of its links', async () => {
    const page = await open('/')
    const numberOf = (words: string | null) => Number(/, (\d+) sentences?$/.exec(words ?? '')?.[1])
    const list = details(page).getByRole('list', { name: 'Passages' })
    const all = async (expected: number) => {
      await list.waitFor()
      const more = details(page).getByRole('button', { name: /^Show more of the/ })
      while ((await passages(page).count()) < expected && (await more.count()) > 0) await more.click()
      await expect.poll(() => passages(page).count()).toBe(expected)
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
      expect(await list.locator(`mark[data-entity="${id}"]`).count()).toBe(
        Number.parseInt((await mentions.textContent()) ?? '', 10),
      )
      const link = details(page).getByRole('list', { name: 'Links' }).getByRole('button').nth(at)
      const linked = numberOf(await link.textContent())
      await link.click()
      await details(page).getByText('Link between').waitFor()
      await all(linked)
    }
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
    await firstPageOf(page, first)
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
})
