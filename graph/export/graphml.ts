// GraphML 1.0: what it is, the keys declared, then nodes and edges with their data. No library writes it; one reads it in the tests.
import { escapedXml } from '#lib/xml-text'
import type { ExportedGraph } from './exported-graph.ts'

const KEYS = {
  node: {
    label: 'string',
    kind: 'string',
    country: 'string',
    theme: 'string',
    docs: 'int',
    sentences: 'int',
    mentions: 'int',
  },
  edge: { docs: 'int', sentences: 'int', weight: 'double' },
} as const

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">`

const keyId = (of: keyof typeof KEYS, name: string): string => `${of}-${name}`

function dataOf(of: keyof typeof KEYS, values: Readonly<Record<string, string | number | null>>): string {
  const lines = Object.keys(KEYS[of]).map((name) => [name, values[name] ?? null] as const)
  return lines
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<data key="${keyId(of, name)}">${escapedXml(String(value))}</data>`)
    .join('')
}

/** An edge weighs as many sentences as name both its ends; what is not known has no data. */
export function toGraphml({ nodes, edges, fingerprint, query }: ExportedGraph): string {
  const keys = (['node', 'edge'] as const).flatMap((of) =>
    Object.entries(KEYS[of]).map(
      ([name, type]) => `  <key id="${keyId(of, name)}" for="${of}" attr.name="${name}" attr.type="${type}"/>`,
    ),
  )
  return [
    HEAD,
    `  <desc>${escapedXml(`Leitmotif ${fingerprint}${query === '' ? '' : `, in ${query}`}`)}</desc>`,
    ...keys,
    '  <graph edgedefault="undirected">',
    ...nodes.map((node) => `    <node id="${escapedXml(node.id)}">${dataOf('node', { ...node })}</node>`),
    ...edges.map(
      (edge) =>
        `    <edge source="${escapedXml(edge.source)}" target="${escapedXml(edge.target)}">${dataOf('edge', { ...edge, weight: edge.sentences })}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n')
}
