// Docs in and out: a batch is one transaction, a doc is whole in it or not there.
import type { DocId } from '#lib/doc'
import type { Extraction } from '#lib/extract'
import { checkExtraction } from '../check-extraction.ts'
import { contentHash, docHash } from '../fingerprint.ts'
import { packIncidence } from '../incidence/pack.ts'
import type { AddOutcome } from '../store.ts'
import type { Db } from './driver.ts'
import { openNumbering } from './numbering.ts'
import { integer, text } from './rows.ts'
import { judge, openStanding } from './standing.ts'
import { writing } from './transaction.ts'
import { openDocRows } from './write-doc.ts'

export interface DocsWriter {
  add(extractions: readonly Extraction[]): AddOutcome[]
  withdraw(ids: readonly DocId[]): boolean[]
}

export function openDocs(db: Db): DocsWriter {
  const numbering = openNumbering(db)
  const rows = openDocRows(db, numbering)
  const standingOf = openStanding(db)
  const revisionNow = db.prepare('SELECT revision FROM meta')
  const setRevision = db.prepare('UPDATE meta SET revision = ?1, entities_revision = ?1')
  const find = db.prepare('SELECT num, content FROM doc WHERE id = ?')
  const lastNum = db.prepare('SELECT coalesce(max(num), 0) AS num FROM doc')
  const noteWithdrawn = db.prepare('INSERT OR REPLACE INTO withdrawn (id, revision) VALUES (?, ?)')
  const forgetWithdrawn = db.prepare('DELETE FROM withdrawn WHERE id = ?')
  /** The revision that our numbering knows; another means that another process has written. */
  let seen = -1

  /** One transaction under the next revision, which becomes the store's when `act` says that something changed. */
  function change<T>(act: (revision: number) => { result: T; changed: boolean }): T {
    try {
      return writing(db, () => {
        const before = integer(revisionNow.get(), 'revision')
        if (before !== seen) numbering.forget()
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

  function write(num: number, extraction: Extraction, content: string, revision: number): void {
    const { doc, sentences } = extraction
    const { mentions, bearing } = judge(doc.text, extraction.mentions, standingOf(doc.id))
    const packed = packIncidence(sentences, mentions, numbering.entity)
    rows.insert(num, extraction, { content, hash: docHash(content, bearing), packed, revision })
  }

  return {
    add(extractions) {
      for (const extraction of extractions) checkExtraction(extraction)
      const contents = extractions.map(contentHash)
      return change((revision) => {
        let next = integer(lastNum.get(), 'num') + 1
        const result = extractions.map((extraction, index): AddOutcome => {
          const { id } = extraction.doc
          const content = contents[index] ?? ''
          const old = find.get([id])
          if (old && text(old, 'content') === content) return 'unchanged'
          if (old) rows.remove(integer(old, 'num'))
          else forgetWithdrawn.run([id])
          write(old ? integer(old, 'num') : next++, extraction, content, revision)
          return old ? 'replaced' : 'added'
        })
        return { result, changed: result.some((outcome) => outcome !== 'unchanged') }
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
