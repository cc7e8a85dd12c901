// What a doc names, counted.
import { expect, it } from 'vitest'
import { countByKind, namedIn } from '../../../app/docs/named.ts'

const mention = (start: number, entity: string, kind: 'concept' | 'person', label: string) => ({
  start,
  end: start + 2,
  entity,
  kind,
  label,
})
const mentions = [
  mention(0, 'person:xi', 'person', 'Xi Jinping'),
  mention(5, 'concept:people', 'concept', 'the people'),
  mention(9, 'person:xi', 'person', 'Xi Jinping'),
  mention(14, 'concept:mass-line', 'concept', 'mass line'),
]

it('lists the entities of a doc, most mentioned first, then by label, each with its occurrences in order', () => {
  expect(namedIn(mentions).map(({ label, at }) => [label, at])).toEqual([
    ['Xi Jinping', [0, 2]],
    ['mass line', [3]],
    ['the people', [1]],
  ])
})

it('counts mentions by kind, kinds that do not occur as none', () => {
  expect(countByKind(mentions)).toEqual({ concept: 2, organization: 0, person: 2, place: 0 })
})
