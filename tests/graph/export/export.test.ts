// Files of the graph, read back by the readers of other programs.
import { UndirectedGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import { expect, it } from 'vitest'
import type { ExportFormat } from '#graph/wire/calls'
import { checkedEngine } from '../checked-engine.ts'
import { extractionOf } from '../extraction-builder.ts'
import { freshStore } from '../fresh-store.ts'

const nasty = '=SUM(1) & "<b>"\u0001 党'

async function files() {
  const store = await freshStore()
  const names = { China: 'place:china', [nasty]: 'concept:nasty', Vietnam: 'place:vietnam' }
  await store.addDocs([
    extractionOf({ id: 'a', text: `China met ${nasty}. China alone.`, names, country: 'CN' }),
    extractionOf({ id: 'b', text: `Vietnam met China, and ${nasty}.`, names, country: 'VN' }),
  ])
  const engine = checkedEngine(store)
  const { nodes, edges } = await engine.graph({})
  const file = (format: ExportFormat, query = '', entities = '') => engine.export({ format, in: query, entities })
  return { nodes, edges, file }
}

it.each([
  ['gexf', parseGexf],
  ['graphml', parseGraphml],
] as const)('%s has every entity and link with its counts', async (format, parse) => {
  const { nodes, edges, file } = await files()
  const read = parse(UndirectedGraph, await file(format))
  expect(read.order).toBe(nodes.length)
  expect(read.size).toBe(edges.length)
  for (const { id, kind, docs, sentences, mentions } of nodes)
    expect(read.getNodeAttributes(id)).toMatchObject({ kind, docs, sentences, mentions })
  for (const { source, target, docs, sentences } of edges) {
    const link = read.edge(source, target)
    expect(read.getEdgeAttributes(link)).toMatchObject({ docs, sentences, weight: sentences })
  }
  expect(read.getNodeAttribute('concept:nasty', 'label')).toBe('=SUM(1) & "<b>"\ufffd 党')
})

it('graphml says what it is, then its keys, then the graph: the order of its schema', async () => {
  const { file } = await files()
  const parts = [...(await file('graphml', 'country:CN')).matchAll(/^ {2}<(\w+)/gm)].map(([, name]) => name)
  expect([...new Set(parts)]).toEqual(['desc', 'key', 'graph'])
  expect(parts.lastIndexOf('desc')).toBe(0)
})

it('csv has two tables, and no cell of it is a formula', async () => {
  const { nodes, edges, file } = await files()
  const [entities = '', links = ''] = (await file('csv')).split('\r\n\r\n')
  expect(entities.split('\r\n')).toHaveLength(1 + nodes.length)
  expect(links.trim().split('\r\n')).toHaveLength(1 + edges.length)
  expect(entities).toContain(`concept:nasty,concept,"'=SUM(1) & ""<b>""\u0001 党"`)
})

it('json says what was counted, and in= chooses', async () => {
  const { file } = await files()
  const whole = JSON.parse(await file('json'))
  expect(whole.nodes.map(({ id }: { id: string }) => id).sort()).toEqual([
    'concept:nasty',
    'place:china',
    'place:vietnam',
  ])
  expect(whole.edges).toContainEqual({ source: 'concept:nasty', target: 'place:china', docs: 2, sentences: 2 })
  const part = JSON.parse(await file('json', 'country:CN'))
  expect(part.nodes).toHaveLength(2)
  expect(part.query).toBe('country:CN')
})

it('holds the entities that are named and all links among them, of those that the documents name', async () => {
  const { nodes, edges, file } = await files()
  const wanted = ['concept:nasty', 'place:china', 'place:vietnam']
  for (const left of [wanted.slice(1), wanted.slice(0, 2), wanted]) {
    const part = JSON.parse(await file('json', '', [...left, 'person:nobody'].join()))
    expect(part.nodes.map(({ id }: { id: string }) => id)).toEqual(
      nodes.map(({ id }) => id).filter((id) => left.includes(id)),
    )
    expect(part.edges).toEqual(edges.filter(({ source, target }) => left.includes(source) && left.includes(target)))
  }
  const inOne = JSON.parse(await file('json', 'country:CN', wanted.join()))
  expect(inOne.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(['concept:nasty', 'place:china'])
})

it.each(['gexf', 'graphml', 'csv', 'json'] as const)(
  '%s is the same file however often it is taken',
  async (format) => {
    const { file } = await files()
    expect(await file(format)).toBe(await file(format))
  },
)
