// What is taken away from Explore: data that other programs read, a link that tells of changes, a citation.
import { readFile } from 'node:fs/promises'
import { UndirectedGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ask } from './api.ts'
import { axeFindings } from './axe.ts'
import { describeVisit, goTo } from './visit.ts'

const menu = (page: Page) => page.getByRole('button', { name: 'Take away' })
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

async function choose(page: Page, item: string): Promise<void> {
  await menu(page).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: item, exact: true }).click()
}

async function fileOf(page: Page, item: string): Promise<{ name: string; bytes: Buffer; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), choose(page, item)])
  const bytes = await readFile(await download.path())
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') }
}

async function copied(page: Page, item: string): Promise<string> {
  await choose(page, item)
  await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor({ state: 'attached' })
  return clipboard(page)
}

describeVisit('taken away from Explore', ({ open }) => {
  it('is the data of what is shown, as four kinds of file, from a long list of entities too', async () => {
    const page = await open('/?kinds=concept%2Cperson&minSentences=2')
    const { nodes, edges, fingerprint } = await ask<'graph'>(page, '/graph?kinds=concept,person&minSentences=2')
    const ids = nodes.map(({ id }) => id).sort()
    expect(ids.length).toBeGreaterThan(10)
    for (const [item, extension, parse] of [
      ['GEXF, for Gephi', 'gexf', parseGexf],
      ['GraphML', 'graphml', parseGraphml],
    ] as const) {
      const { name, text } = await fileOf(page, item)
      expect(name).toBe(`leitmotif-${fingerprint}.${extension}`)
      const graph = parse(UndirectedGraph, text)
      expect(graph.nodes().sort()).toEqual(ids)
      expect(graph.size).toBe(edges.length)
    }
    const table = await fileOf(page, 'CSV, two tables')
    expect(table.text.split('\r\n').filter((line) => /^(concept|person):/.test(line))).toHaveLength(
      nodes.length + edges.length,
    )
    const json = JSON.parse((await fileOf(page, 'JSON')).text)
    expect(json.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(ids)
    expect(json.edges).toEqual(edges)
  })

  it('is the picture: SVG of the same bytes for the same view, and PNG at twice its size', async () => {
    const address = '/?kinds=concept%2Cperson&select=concept%3Amass-line'
    const page = await open(address)
    const { nodes, fingerprint } = await ask<'graph'>(page, '/graph?kinds=concept,person')
    const { name, text } = await fileOf(page, 'SVG')
    expect(name).toBe(`leitmotif-${fingerprint}.svg`)
    expect(text.match(/<title>/g)).toHaveLength(nodes.length)
    for (const words of ['Mass line, in 5 documents', 'kinds: concept, person', 'one document only', fingerprint])
      expect(text).toContain(words)
    const drawn = await page.evaluate(
      (svg) => new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('parsererror').length,
      text,
    )
    expect(drawn).toBe(0)
    // Another reader, another window, the table instead of the picture.
    const elsewhere = await open(`${address}&show=table`, { viewport: { width: 1100, height: 700 } })
    expect((await fileOf(elsewhere, 'SVG')).text.replaceAll('&amp;show=table', '')).toBe(text)
    const png = (await fileOf(page, 'PNG')).bytes
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(text)?.map(Number) ?? []
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * (width ?? 0), 2 * (height ?? 0)])
  })

  it('leaves out what was hidden by hand', async () => {
    const { nodes } = await ask<'graph'>(await open('/'), '/graph')
    const hidden = nodes[0]?.id ?? ''
    const page = await open(`/?steps=${encodeURIComponent(`h~${hidden}`)}`)
    const json = JSON.parse((await fileOf(page, 'JSON')).text)
    expect(json.nodes).toHaveLength(nodes.length - 1)
    expect(json.nodes.map(({ id }: { id: string }) => id)).not.toContain(hidden)
  })

  it('is a link that opens the same view, and says so when the collection is another by then', async () => {
    const page = await open('/?kinds=concept&select=concept%3Amass-line')
    const link = new URL(await copied(page, 'Copy link'))
    const { fingerprint } = await ask<'graph'>(page, '/graph')
    expect(Object.fromEntries(link.searchParams)).toEqual({
      kinds: 'concept',
      select: 'concept:mass-line',
      fingerprint,
    })
    await page.getByRole('button', { name: 'Copy link' }).click()
    expect(await clipboard(page)).toBe(link.href)

    const changed = page.getByRole('status').filter({ hasText: 'has changed since this link was made' })
    await goTo(page, link.href)
    await page.getByRole('heading', { name: 'mass line' }).waitFor()
    expect(await changed.count()).toBe(0)
    link.searchParams.set('fingerprint', '0123456789abcdef')
    await goTo(page, link.href)
    await changed.waitFor()
    await changed.getByRole('button', { name: 'Understood' }).click()
    await changed.waitFor({ state: 'detached' })
    expect(new URL(page.url()).searchParams.has('fingerprint')).toBe(false)
  })

  it('is a citation that says what is shown, of which collection, and where', async () => {
    const page = await open('/?kinds=concept&select=concept%3Amass-line')
    const { fingerprint } = await ask<'graph'>(page, '/graph')
    const link = await copied(page, 'Copy link')
    const plain = await copied(page, 'Copy citation')
    expect(plain).toMatch(/^Mass line, in 5 documents \(kinds: concept\)\. Leitmotif [0-9a-f]{16}\. /)
    expect(plain).toContain(` Leitmotif ${fingerprint}. ${link} [`)
    expect(await copied(page, 'Copy BibTeX')).toContain(`@misc{leitmotif-${fingerprint},`)
    const [item] = JSON.parse(await copied(page, 'Copy CSL-JSON'))
    expect([item.type, item.URL, item.language]).toEqual(['webpage', link, 'en'])
  })

  describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
    it('has a menu that axe finds nothing in, nor in the word on changes, and that Escape closes', async () => {
      const page = await open('/?fingerprint=0123456789abcdef', { colorScheme })
      await menu(page).click()
      await page.getByRole('menu').waitFor()
      expect(await axeFindings(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('menu').waitFor({ state: 'detached' })
      expect(await menu(page).evaluate((button) => button === document.activeElement)).toBe(true)
    })
  })
})
