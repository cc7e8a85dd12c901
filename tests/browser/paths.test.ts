// Chains between two entities: the strongest first, each link with one of its sentences, then the next best.
import { expect, it } from 'vitest'
import { ask } from './api.ts'
import { describeVisit, goTo } from './visit.ts'

describeVisit('chains', ({ open }) => {
  it('shows the strongest chain of two entities that no sentence links, and the next best', async () => {
    const page = await open('/')
    const { nodes, edges } = await ask<'graph'>(page, '/graph')
    const linked = new Set(edges.map(({ source, target }) => [source, target].sort().join('\n')))
    const named = nodes.filter(({ id }) => edges.some(({ source, target }) => source === id || target === id))
    const pair = named.flatMap((a, i) => {
      const b = named.slice(i + 1).find(({ id }) => !linked.has([a.id, id].sort().join('\n')))
      return b ? [[a, b] as const] : []
    })[0]
    if (!pair) throw new Error('expected two entities without a link')
    const [a, b] = pair
    const at = (id: string) => encodeURIComponent(id)
    const { paths } = await ask<'path'>(page, `/path?from=${at(a.id)}&to=${at(b.id)}&limit=3`)
    expect(paths.length).toBeGreaterThan(1)
    await goTo(page, `/?select=${at(a.id)}&with=${at(b.id)}`)
    const region = page.getByRole('region', { name: 'Paths' })
    await region.getByRole('button', { name: 'Show the strongest chain between them' }).click()
    for (const [i, path] of paths.slice(0, 2).entries()) {
      if (i > 0) await region.getByRole('button', { name: 'Next best chain' }).click()
      const chain = region.getByRole('list', { name: 'Chain', exact: true })
      await expect
        .poll(() => chain.locator('> li > button .label').allTextContents())
        .toEqual(path.nodes.map(({ label }) => label))
      for (const { source, target, sentences } of path.edges) {
        const evidence = await ask<'evidence'>(page, `/evidence?a=${at(source)}&b=${at(target)}`)
        expect(evidence.total).toBe(sentences)
        await chain
          .getByText(evidence.passages[0]?.text.slice(-30) ?? '')
          .first()
          .waitFor()
      }
      expect(await chain.getByRole('button', { name: /^The link between/ }).count()).toBe(path.edges.length)
    }
    const address = page.url()
    await goTo(page, 'about:blank')
    await goTo(page, address)
    await region.getByRole('heading', { name: 'Chain 2 by strength' }).waitFor()
  })
})
