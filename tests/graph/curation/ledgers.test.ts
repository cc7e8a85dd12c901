// Ledgers of two people: written to files, read again, merged, and where they disagree.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { conflictsIn } from '#graph/curation/conflicts'
import { importLedger } from '#graph/curation/import-ledger'
import { printLedger, readLedger } from '#graph/curation/ledger-file'
import { mergeLedgers } from '#graph/curation/merge-ledgers'
import type { Decision, Judgement } from '#graph/judgement'
import { docId } from '#lib/doc'
import { entityId, extractionOf } from '../extraction-builder.ts'
import { freshStore } from '../fresh-store.ts'

const [A, B] = [entityId('person:a'), entityId('person:b')]
let next = 0
const by = (author: string, decision: Decision, undoneAt: string | null = null): Judgement => {
  const at = `2026-01-01T00:00:${String(10 + next++)}Z`
  return { ...decision, author, reason: 'line\n"end" 😀', at, id: `j${next}`, undoneAt }
}
const rename = (to: string): Decision => ({ action: 'rename', target: { entity: A }, to })
const reject: Decision = { action: 'reject', target: { entity: A } }
const merge: Decision = { action: 'merge', target: { entity: A }, to: B }
const mention = { doc: docId('d'), start: 0, end: 1, entity: A, quote: 'A' }
const split = (to: string): Decision => ({
  action: 'split',
  target: { entity: A, mentions: [mention] },
  to: { entity: entityId(to), label: to },
})

test('a file holds a judgement a line and is read back as it was', () => {
  const ledger = [by('Ann', rename('x')), by('Ben', split('person:c'), '2027'), by('Ann', { ...reject, target: { entity: A, with: B } })] // biome-ignore format: a list
  const file = printLedger(ledger)
  expect(file.trimEnd().split('\n')).toHaveLength(3)
  expect(readLedger(`\uFEFF${file.replaceAll('\n', '\r\n')}\n`, 'l.jsonl')).toEqual(ledger)
  expect(() => readLedger(`${file}{}\n`, 'l.jsonl')).toThrow(/l\.jsonl, line 4: action/)
  expect(() => readLedger('no\n', 'l.jsonl')).toThrow(/line 1: this is no JSON/)
})

test('merging is the same whoever begins, however often, and what one took back is taken back', () => {
  const all = [by('Ann', rename('x')), by('Ben', merge), by('Ann', reject), by('Ben', rename('y'))]
  const part = fc.array(fc.record({ at: fc.nat(3), undoneAt: fc.constantFrom(null, '2027', '2028') })).map((drawn) => {
    const unique = new Map(drawn.map(({ at, undoneAt }) => [at, undoneAt]))
    return [...unique].flatMap(([at, undoneAt]) => (all[at] ? [{ ...all[at], undoneAt }] : []))
  })
  fc.assert(
    fc.property(part, part, part, (one, other, third) => {
      const merged = mergeLedgers(one, other)
      expect(mergeLedgers(other, one)).toEqual(merged)
      expect(mergeLedgers(merged, other)).toEqual(merged)
      expect(mergeLedgers(mergeLedgers(one, other), third)).toEqual(mergeLedgers(one, mergeLedgers(other, third)))
      for (const { id, undoneAt } of [...one, ...other])
        if (undoneAt !== null) expect(merged.find((entry) => entry.id === id)?.undoneAt).not.toBeNull()
    }),
  )
})

test('people disagree on labels, kinds, rejections and meanings; nobody with himself', () => {
  const about = (...ledger: Judgement[]) => conflictsIn(ledger).map((one) => one.about)
  expect(about(by('Ann', rename('x')), by('Ben', rename('y')))).toEqual(['label'])
  expect(about(by('Ann', rename('x')), by('Ben', rename('x')))).toEqual([])
  expect(about(by('Ann', rename('x')), by('Ann', rename('y')))).toEqual([])
  expect(about(by('Ann', rename('x')), by('Ben', rename('y'), '2027'))).toEqual([])
  expect(about(by('Ann', reject), by('Ben', rename('y')))).toEqual(['rejection'])
  expect(about(by('Ann', merge), by('Ben', reject))).toEqual(['rejection'])
  expect(about(by('Ann', split('person:c')), by('Ben', split('person:d')))).toEqual(['meaning'])
  expect(about(by('Ann', split('person:c')), by('Ben', { action: 'reject', target: mention }))).toEqual(['meaning'])
  expect(about(by('Ann', merge), by('Ben', { action: 'reject', target: { entity: B, with: A } }))).toEqual(['meaning'])
  expect(about(by('Ann', merge), by('Ben', { action: 'distinguish', target: { entity: B, with: A } }))).toEqual([
    'meaning',
  ])
})

test('two people who curate copies of one collection come to the same store, whoever imports first', async () => {
  const doc = extractionOf({ id: 'd', text: 'A met B.', names: { A: 'person:a', B: 'person:b' } })
  const [ann, ben] = [await freshStore(), await freshStore()]
  for (const store of [ann, ben]) await store.addDocs([doc])
  const draft = (author: string, decision: Decision, at: string) => ({ ...decision, author, reason: 'r', at })
  const shared = await ann.addJudgement(draft('Ann', rename('Anna'), '2026-01-01'))
  expect(await importLedger(ben, await ann.judgements())).toEqual({ added: 1, undone: 0, conflicts: [] })
  await ben.undoJudgement(shared.id, '2026-02-01')
  const theirs = await ben.addJudgement(draft('Ben', rename('Annie'), '2026-02-02'))
  const ours = await ann.addJudgement(
    draft('Ann', { action: 'retype', target: { entity: A }, to: 'place' }, '2026-02-03'),
  )
  const again = await ann.addJudgement(draft('Ann', rename('Annette'), '2026-01-15'))

  const [toBen, toAnn] = [await ann.judgements(), await ben.judgements()]
  const conflict = { about: 'label', one: again.id, other: theirs.id }
  expect(await importLedger(ann, toAnn)).toEqual({ added: 1, undone: 1, conflicts: [conflict] })
  expect(await importLedger(ben, toBen)).toEqual({ added: 2, undone: 0, conflicts: [conflict] })
  expect(await ann.fingerprint()).toBe(await ben.fingerprint())
  const byId = (ledger: Judgement[]) => ledger.toSorted((one, other) => (one.id < other.id ? -1 : 1))
  expect(byId(await ann.judgements())).toEqual(byId(await ben.judgements()))
  expect((await ben.judgements()).map(({ id }) => id)).toContain(ours.id)
})
