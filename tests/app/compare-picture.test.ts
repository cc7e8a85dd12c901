// The picture of a comparison: what is drawn, where, and which class a link has.
import { expect, test } from 'vitest'
import { drawnOf, pictureOf } from '../../app/compare/picture/drawn.ts'
import { linkClassOf } from '../../app/compare/picture/link-class.ts'
import type { Comparison } from '../../app/compare/rows/rows.ts'

const side = (docs: number, sentences: number) => ({ docs, of: 4, sentences, mentions: sentences, rate: 0 })
const concept = (id: string, a: number, b: number) => ({
  id,
  kind: 'concept' as const,
  label: id,
  role: null,
  presence: a && b ? ('both' as const) : a ? ('a' as const) : ('b' as const),
  a: side(a, a),
  b: side(b, b),
})
const edge = (source: string, target: string, a: number, b: number) => ({
  source,
  target,
  given: source,
  presence: a && b ? ('both' as const) : a ? ('a' as const) : ('b' as const),
  a: side(a, a),
  b: side(b, b),
})
const said = (tier: number): Comparison => ({
  fingerprint: '',
  tier,
  family: 0,
  sentence: '',
  exposure: 'sentences',
  per: 100,
  alike: 0.8,
  apart: false,
  attainable: 1,
  adjustedBy: null,
  arrangements: null,
  seed: null,
  overlap: 0,
  confounded: [],
  groups: [],
  declared: null,
  worked: null,
  roles: [
    {
      id: 'union',
      members: [
        { id: 'one', label: 'One', kind: 'organization' },
        { id: 'two', label: 'Two', kind: 'organization' },
      ],
      presence: 'both',
      a: side(2, 2),
      b: side(1, 1),
    },
  ],
  concepts: [concept('one', 2, 0), concept('two', 0, 1), concept('kite', 3, 2), concept('lamp', 1, 0)],
  edges: [edge('kite', 'one', 1, 0), edge('kite', 'lamp', 1, 0)],
  roleEdges: [edge('kite', 'union', 1, 1)],
  total: { roles: 1, concepts: 4, edges: 2, roleEdges: 1 },
})
const node = (id: string, x: number, y: number) => ({
  id,
  x,
  y,
  kind: 'concept' as const,
  label: id,
  docs: 1,
  sentences: 1,
  mentions: 1,
  community: 0,
  theme: null,
  first: null,
})
const places = {
  fingerprint: '',
  nodes: [node('one', 0, 0), node('two', 10, 20), node('kite', -5, 5), node('lamp', 7, 7)],
  edges: [],
  total: { entities: 4, links: 0 },
  layout: 'ready' as const,
}

test('a role lies in the middle of those that hold it and takes their place, unless each is asked for apart', () => {
  const { rows, links } = drawnOf(said(1), places, false)
  expect(rows.find(({ id }) => id === 'union')).toMatchObject({ x: 5, y: 10 })
  expect(rows.map(({ id }) => id)).not.toContain('one')
  expect(links.map(({ key }) => key)).toEqual(['kite union', 'kite lamp'])
  expect(drawnOf(said(1), places, true).links.map(({ key }) => key)).toEqual(['kite lamp', 'kite one'])
})

test('from the exploratory tier on a link needs two documents', () => {
  expect(drawnOf(said(2), places, false).links.map(({ key }) => key)).toEqual(['kite union'])
})

test('nothing moves from one view to the next; a group shows what it names and links', () => {
  const drawn = drawnOf(said(1), places, false)
  const [a, b, both] = (['a', 'b', 'both'] as const).map((picture) => pictureOf(drawn, picture))
  expect(a?.nodes()).toEqual(['union', 'kite', 'lamp'])
  expect(b?.nodes()).toEqual(['union', 'kite'])
  expect([a?.size, b?.size, both?.size]).toEqual([2, 1, 2])
  for (const id of b?.nodes() ?? [])
    expect([b?.getNodeAttribute(id, 'x'), b?.getNodeAttribute(id, 'y')]).toEqual([
      a?.getNodeAttribute(id, 'x'),
      a?.getNodeAttribute(id, 'y'),
    ])
  expect(both?.getNodeAttribute('kite', 'docs')).toBe(5)
})

test('a link on both sides leans or is alike only where that was tested; the default is undetermined', () => {
  expect(linkClassOf({ presence: 'a' })).toBe('a')
  expect(linkClassOf({ presence: 'both' })).toBe('both')
  expect(linkClassOf({ presence: 'both', leaning: 'undetermined' })).toBe('both')
  expect(linkClassOf({ presence: 'both', leaning: 'b' })).toBe('leansB')
  expect(linkClassOf({ presence: 'both', leaning: 'alike' })).toBe('alike')
  expect(linkClassOf({ presence: 'undetermined' })).toBe('undetermined')
  expect(linkClassOf({ presence: 'neither' })).toBe('undetermined')
})
