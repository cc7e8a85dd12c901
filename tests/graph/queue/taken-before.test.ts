// What the sender hears of a portion that a worker had taken before: twins in it are added once.
import { expect, test } from 'vitest'
import type { FileOutcome } from '#graph/ingest'
import type { Portion } from '#graph/queue/portion'
import { addedUnless, partsOf } from '#graph/queue/taken-before'

type Kept = Exclude<FileOutcome, { readonly outcome: 'refused' }>
const kept = (id: string, outcome: Kept['outcome']): FileOutcome =>
  ({ file: `${id}.txt`, id, outcome, title: id, reasons: {} }) as unknown as FileOutcome
const refused: FileOutcome = { file: 'x.txt', outcome: 'refused', reason: 'why', remedy: 'how' }
const told = (outcomes: readonly FileOutcome[]) => outcomes.map(({ outcome }) => outcome)

test('what was not there was added, its twin and what was there are unchanged', () => {
  const outcomes = [kept('a', 'unchanged'), kept('a', 'unchanged'), kept('b', 'unchanged'), refused, kept('c', 'added')]
  expect(told(addedUnless(['b'], outcomes))).toEqual(['added', 'unchanged', 'unchanged', 'refused', 'added'])
  expect(told(addedUnless([], [kept('a', 'added'), kept('a', 'unchanged')]))).toEqual(['added', 'unchanged'])
  expect(told(addedUnless(['a'], [kept('a', 'replaced')]))).toEqual(['replaced'])
})

test('the parts of a portion tell together what it would have told', () => {
  const docs = ['a', 'b', 'a', 'c'].map((id) => ({ file: `${id}.txt`, reading: { doc: { id } } }))
  const parts = partsOf({ docs } as unknown as Portion, ['b'])
  expect(parts.map(({ docs }) => docs.length)).toEqual([1, 1, 1, 1])
  const heard = parts.flatMap(({ docs: [doc], there = [] }) =>
    addedUnless(there, [kept(doc?.reading.doc.id ?? '', 'unchanged')]),
  )
  expect(told(heard)).toEqual(['added', 'unchanged', 'unchanged', 'added'])
})
