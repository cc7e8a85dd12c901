// Docs in and out: a batch is one transaction, a doc is whole in it or not there.
import type { DocId } from '#lib/doc'
import type { Extraction } from '#lib/extract'
import type { Mention } from '#lib/mention'
import { judgeDoc } from '../curation/judge-doc.ts'
import { packNumbered } from '../incidence/pack.ts'
import type { Standing } from '../judge.ts'
import { isBefore, type Prepared, prepare } from '../prepare.ts'
import { rereadOutcomes } from '../rereading/outcomes.ts'
import { integer, lineOf, printReadBy, text } from '../rows.ts'
import type { AddOutcome, Rereading, RereadOutcome } from '../store.ts'
import type { Db } from './driver.ts'
import { openNumbering } from './numbering.ts'
import { openStanding } from './standing.ts'
import { writing } from './transaction.ts'
import { openDocRows } from './write-doc.ts'

export interface DocsWriter {
  add(extractions: readonly Extraction[]): AddOutcome[]
  reread(rereadings: readonly Rereading[]): RereadOutcome[]
  withdraw(ids: readonly DocId[]): boolean[]
  /** One transaction of the ledger; docs that `rewrite` names are written as it then has it, under the revision that the ledger gave. */
  judging<T>(act: (rewrite: (id: DocId) => void) => T): T
}

export function openDocs(db: Db, extractionOf: (id: DocId) => Extraction | undefined): DocsWriter {
  const numbering = openNumbering(db)
  const rows = openDocRows(db, numbering)
  const standing = openStanding(db)
  const revisionNow = db.prepare('SELECT revision FROM meta')
  const setRevision = db.prepare('UPDATE meta SET revision = ?1, entities_revision = ?1')
  const find = db.prepare('SELECT num, content, line FROM doc WHERE id = ?')
  const noteReader = db.prepare('UPDATE doc SET read_by = ?1 WHERE num = ?2 AND read_by IS NOT ?1')
  const lastNum = db.prepare('SELECT coalesce(max(num), 0) AS num FROM doc')
  const noteWithdrawn = db.prepare('INSERT OR REPLACE INTO withdrawn (id, revision) VALUES (?, ?)')
  const forgetReturned = db.prepare('DELETE FROM withdrawn WHERE id IN (SELECT id FROM doc)')
  /** The revision that our numbering knows; another means that another process has written. */
  let seen = -1

  /** One transaction under the next revision, which becomes the store's when `act` says that something changed. */
  function change<T>(act: (revision: number) => { result: T; changed: boolean }): T {
    try {
      return writing(db, () => {
        const before = integer(revisionNow.get(), 'revision')
        numbering.begin(before !== seen)
        const { result, changed } = act(before + 1)
        if (changed) {
          rows.flush()
          numbering.settle()
          setRevision.run([before + 1])
        }
        seen = changed ? before + 1 : before
        return result
      })
    } catch (error) {
      rows.clear()
      numbering.forget()
      throw error
    }
  }

  function write(num: number, prepared: Prepared, standingHere: readonly Standing[], revision: number): void {
    const { extraction, listed, moves, isRejected, stands, hash } = judgeDoc(prepared, standingHere)
    const { sentences, mentions } = extraction
    const entities = listed.records.map(numbering.countRecord)
    const numbered = mentions.map(({ start, end }, at) => ({
      start,
      end,
      num: entities[listed.ofMention[at] ?? -1]?.num ?? 0,
    }))
    const nums = new Map(listed.records.map(({ entity }, at) => [entity.id, entities[at]?.num ?? 0]))
    const isCounted = (mention: Mention | undefined) => mention !== undefined && !isRejected(mention)
    const counted = standingHere.length === 0 ? numbered : numbered.filter((_, at) => isCounted(mentions[at]))
    const packed = packNumbered(sentences, counted)
    rows.insert(num, extraction, {
      content: prepared.content,
      hash,
      packed,
      revision,
      numbered,
      entities,
      numOf: (entity) => nums.get(entity) ?? 0,
      stands,
      moves,
    })
  }

  function put(prepared: readonly Prepared[], revision: number): { result: AddOutcome[]; changed: boolean } {
    const judged = standing.all()
    let next = integer(lastNum.get(), 'num') + 1
    const result = prepared.map((one): AddOutcome => {
      const { extraction, content } = one
      const { id } = extraction.doc
      const old = find.get([id])
      if (old && text(old, 'content') === content && !isBefore(extraction.doc.file, lineOf(old).file)) {
        if (extraction.readBy) noteReader.run([printReadBy(extraction.readBy), integer(old, 'num')])
        return 'unchanged'
      }
      if (old) rows.remove(integer(old, 'num'))
      write(old ? integer(old, 'num') : next++, one, judged.get(id) ?? [], revision)
      return old ? 'replaced' : 'added'
    })
    forgetReturned.run()
    return { result, changed: result.some((outcome) => outcome !== 'unchanged') }
  }

  return {
    judging(act) {
      try {
        const [result, revision] = writing(db, () => {
          numbering.begin(integer(revisionNow.get(), 'revision') !== seen)
          const done = act((id) => {
            const [old, extraction] = [find.get([id]), extractionOf(id)]
            if (!old || !extraction) return
            const num = integer(old, 'num')
            rows.remove(num)
            write(num, prepare(extraction), standing.of(id), integer(revisionNow.get(), 'revision'))
          })
          rows.flush()
          numbering.settle()
          return [done, integer(revisionNow.get(), 'revision')]
        })
        seen = revision
        return result
      } catch (error) {
        rows.clear()
        numbering.forget()
        throw error
      }
    },
    add(extractions) {
      const prepared = extractions.map(prepare)
      return change((revision) => put(prepared, revision))
    },
    reread(rereadings) {
      const prepared = rereadings.map(({ extraction }) => prepare(extraction))
      return change((revision) => {
        const isThere = rereadings.map(({ extraction, instead }) => {
          const old = find.get([extraction.doc.id])
          return old !== undefined && text(old, 'content') === instead
        })
        const { result, changed } = put(
          prepared.filter((_, at) => isThere[at]),
          revision,
        )
        return { result: rereadOutcomes(isThere, result), changed }
      })
    },
    withdraw: (ids) =>
      change((revision) => {
        const result = ids.map((id) => {
          const old = find.get([id])
          if (!old) return false
          rows.remove(integer(old, 'num'))
          noteWithdrawn.run([id, revision])
          return true
        })
        return { result, changed: result.includes(true) }
      }),
  }
}
