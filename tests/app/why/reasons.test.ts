// Why an entity or a link is in the picture, and which rules found its mentions.
import { describe, expect, it } from 'vitest'
import { familyOf, foundBy, onlyBy } from '../../../app/explore/why/found-by.ts'
import { entityReasons, linkReasons } from '../../../app/explore/why/reasons.ts'

const node = (id: string, docs: number) => ({
  id,
  kind: 'concept' as const,
  label: id,
  docs,
  sentences: 3 * docs,
  mentions: 4 * docs,
  x: 0,
  y: 0,
  community: 0,
  theme: 'values',
  first: null,
})
const kept = {
  nodes: [node('concept:a', 4), node('concept:b', 3)],
  edges: [
    { source: 'concept:a', target: 'concept:b', docs: 3, sentences: 5 },
    { source: 'concept:b', target: 'concept:c', docs: 1, sentences: 1 },
  ],
  total: { entities: 9, links: 12 },
}
const view = { in: '', kinds: [], themes: [], minDocs: 1, minSentences: 1 }
const calm = { pinned: new Map() }

describe('the reasons of an entity', () => {
  it('are its rank among what the filters keep, and that no filter could leave it out', () => {
    expect(entityReasons({ entity: node('concept:b', 3), view, kept, shaped: calm, around: undefined })).toEqual([
      { why: 'rank', rank: 2, of: 9, drawn: 2 },
      { why: 'unfiltered' },
    ])
  })

  it('are each filter that keeps it, and the hand that pinned it', () => {
    const filters = { in: 'country:CN', kinds: ['concept' as const], themes: ['values'], minDocs: 2, minSentences: 5 }
    const pinned = new Map([['concept:a', { x: 1, y: 2 }]])
    const reasons = entityReasons({
      entity: node('concept:a', 4),
      view: filters,
      kept,
      shaped: { pinned },
      around: undefined,
    })
    expect(reasons.map(({ why }) => why)).toEqual(['rank', 'in', 'kind', 'theme', 'minDocs', 'minSentences', 'pinned'])
  })

  it('are that it was brought in or selected where it is weaker, or left out by a filter', () => {
    const weak = { entity: node('concept:z', 1), kept, shaped: calm }
    expect(entityReasons({ ...weak, view, around: 'A' })).toEqual([
      { why: 'beyond', drawn: 2 },
      { why: 'broughtIn', around: 'A' },
      { why: 'unfiltered' },
    ])
    expect(entityReasons({ ...weak, view: { ...view, minDocs: 2 }, around: undefined })).toEqual([
      { why: 'outside' },
      { why: 'selected' },
    ])
  })
})

it('the reasons of a link are its rank, whichever end is named first, and that one document alone carries it', () => {
  expect(linkReasons({ a: 'concept:c', b: 'concept:b', docs: 1, ofDocs: 5, kept })).toEqual([
    { why: 'rank', rank: 2, of: 12, drawn: 2 },
    { why: 'oneDoc' },
  ])
  expect(linkReasons({ a: 'concept:a', b: 'concept:z', docs: 1, ofDocs: 1, kept })).toEqual([
    { why: 'beyond', drawn: 2 },
  ])
})

it('mentions are told apart by the rule that found them, and together they are all', () => {
  const mark = (start: number, rule: string) => ({ start, end: start + 2, entity: 'concept:a', rule })
  const at = { doc: 'd', title: 'D', country: null, lang: null, source: null, date: null, start: 0, end: 90, text: '' }
  const passages = [
    { ...at, marks: [mark(1, 'codebook'), mark(5, 'later-short-form')] },
    { ...at, marks: [mark(50, 'codebook')] },
  ]
  expect(foundBy(passages)).toEqual([
    { rule: 'codebook', mentions: 2 },
    { rule: 'later-short-form', mentions: 1 },
  ])
  expect(onlyBy(passages, 'later-short-form')).toEqual([{ ...at, marks: [mark(5, 'later-short-form')] }])
  expect(['codebook', 'codebook-form', 'person-title', 'later-place', 'no-such'].map(familyOf)).toEqual([
    'codebook',
    'codebookForm',
    'person',
    'later',
    'other',
  ])
})
