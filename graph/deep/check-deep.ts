// The deep check: every promise on the whole store, doc by doc, with what was looked at for each.
import { damageIn, fingerprintProblems, type OnDoc, rowProblems, spanProblems, unchanging } from '../check.ts'
import { renew } from '../collection.ts'
import { startCounting } from '../counting.ts'
import { entityTable } from '../incidence/entity-table.ts'
import type { Changes, Store } from '../store.ts'
import { addressFound } from './address.ts'
import { comparisonFound } from './comparison.ts'
import { countsFound, pictureFound } from './counts.ts'
import { decisionsFound } from './decisions.ts'
import { gatherEvidence } from './evidence.ts'
import { type PromiseChecked, promiseOf } from './promise.ts'
import { startRecount } from './recount.ts'
import { arrangementFound, type Reading, readingFound } from './same.ts'

export interface DeepReport {
  readonly store: string
  readonly fingerprint: string
  /** Those on what is counted are left out where the rows behind the counting are broken. */
  readonly promises: readonly PromiseChecked[]
}

/**
 * Memory is that of the incidence and of one doc, however many there are; each doc is read twice and mined once.
 * @param extractor mines docs again that it has read
 * @param onDoc hears of docs, each once as it is kept and once as it is mined, or left where another version or codebook read it
 * @throws StoreError BUSY when the store never stays as it is for long enough
 */
export const checkDeep = (store: Store, extractor: Reading, onDoc: OnDoc = () => {}): Promise<DeepReport> =>
  unchanging(store, async () => {
    const changes = await store.changesSince(0)
    const fingerprint = await store.fingerprint()
    const ledger = await store.judgements()
    const table = entityTable(changes.entities ?? [], changes.judgements)
    const of = 2 * changes.rows.length
    let done = 0
    const read = await readAll(
      store,
      changes,
      startRecount(table),
      gatherEvidence(changes.entities ?? [], ledger),
      () => onDoc(++done, of),
    )
    const reading = await readingFound(store, extractor, () => onDoc(++done, of))
    const exact = {
      counted: { documents: changes.rows.length },
      problems: [...(await store.faults('deep')), ...fingerprintProblems(changes, fingerprint)],
    }
    const promises = [
      promiseOf('words', read.words),
      promiseOf('counts', read.rows),
      promiseOf('evidence', read.evidence.found(), decisionsFound({ table }, ledger)),
      promiseOf('exact', exact),
      promiseOf('same', reading, await arrangementFound(store, { fingerprint, table })),
    ]
    if (read.rows.problems.length + read.words.problems.length > 0)
      return { store: store.address, fingerprint, promises }
    const counting = startCounting(renew(undefined, changes))
    const [words, , evidence, ...rest] = promises
    const counted = [
      words,
      promiseOf('counts', read.rows, countsFound(counting, read.recounted), await pictureFound(counting, store)),
      evidence,
      promiseOf('comparison', await comparisonFound(counting)),
      promiseOf('address', addressFound(counting)),
      ...rest,
    ].flatMap((one) => one ?? [])
    return { store: store.address, fingerprint, promises: counted }
  })

/** One pass over the docs, each let go of before the next. */
async function readAll(
  store: Store,
  { rows, entities }: Changes,
  recount: ReturnType<typeof startRecount>,
  evidence: ReturnType<typeof gatherEvidence>,
  onDoc: () => void,
) {
  const numOf = new Map((entities ?? []).map(({ num, entity }) => [entity.id, num]))
  const problems: { readonly words: string[]; readonly rows: string[] } = { words: [], rows: [] }
  const words = { counted: { documents: 0, characters: 0, sentences: 0, mentions: 0 }, problems: problems.words }
  const counts = { counted: { rows: rows.length }, problems: problems.rows }
  for (const { line, packed } of rows) {
    const stored = (await store.getDoc(line.id).catch(damageIn)) ?? 'listed, but not there'
    onDoc()
    if (typeof stored === 'string') {
      words.problems.push(`${line.id}: ${stored}`)
      continue
    }
    words.counted.documents++
    words.counted.characters += stored.doc.text.length
    words.counted.sentences += stored.sentences.length
    words.counted.mentions += stored.mentions.length + stored.rejected.length
    const odd = spanProblems(stored)
    const oddRows = odd.length > 0 ? [] : rowProblems(stored, packed, numOf)
    for (const problem of odd) words.problems.push(problem)
    for (const problem of oddRows) counts.problems.push(problem)
    if (odd.length + oddRows.length > 0) continue
    recount.add(stored)
    evidence.add(stored)
  }
  return { words, rows: counts, recounted: recount.counted, evidence }
}
