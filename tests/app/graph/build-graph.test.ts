import { expect, test } from 'vitest'
import { buildGraph, byStrength } from '../../../app/explore/graph/build-graph.ts'
import { emphasisOf } from '../../../app/explore/graph/emphasis.ts'

const node = (id: string, sentences: number, community = 0) => ({
  id,
  kind: 'concept' as const,
  label: id,
  docs: 1,
  sentences,
  mentions: sentences,
  x: 0,
  y: 0,
  community,
  theme: null,
  first: null,
})
const edge = (source: string, target: string) => ({ source, target, docs: 1, sentences: 1 })

const main = { nodes: [node('a', 9), node('b', 4, 1), node('c', 7)], edges: [edge('a', 'b'), edge('b', 'c')] }
const more = { nodes: [node('b', 4, 1), node('d', 1)], edges: [edge('b', 'a'), edge('d', 'b')] }
const graph = buildGraph([main, more])

test('what several answers hold is drawn once, whichever way a link is written', () => {
  expect(graph.nodes()).toEqual(['a', 'b', 'c', 'd'])
  expect(graph.size).toBe(3)
})

test('nodes are told strongest first', () => {
  expect(byStrength(graph)).toEqual(['a', 'c', 'b', 'd'])
})

test('without a selection nothing fades', () => {
  expect(emphasisOf(graph, { of: 'nothing' }, undefined, null).near).toBeUndefined()
})

test('a selected entity keeps its neighbours, what is pointed at takes its place while it is pointed at', () => {
  const selected = { of: 'entity', id: 'a' } as const
  expect(emphasisOf(graph, selected, undefined, null).near).toEqual(new Set(['a', 'b']))
  const pointing = emphasisOf(graph, selected, 'd', null)
  expect(pointing.near).toEqual(new Set(['d', 'b']))
  expect(pointing.chosen).toEqual(new Set(['a']))
})

test('a selected link keeps its two ends and what both are linked to', () => {
  const { near, edges } = emphasisOf(graph, { of: 'link', a: 'a', b: 'b' }, undefined, null)
  expect(near).toEqual(new Set(['a', 'b']))
  expect([...edges]).toEqual([graph.edge('a', 'b')])
})

test('a community held up fades the others', () => {
  expect(emphasisOf(graph, { of: 'nothing' }, undefined, 1).near).toEqual(new Set(['b']))
})

test('a selection that is not drawn fades nothing', () => {
  expect(emphasisOf(graph, { of: 'entity', id: 'nowhere' }, undefined, null).near).toBeUndefined()
})
