// Docs in and out: a batch is one transaction, a doc is whole in it or not there.
import type { DocId } from '#lib/doc'
import type { Extraction } from '#lib/extract'
import { isBefore, type Prepared, prepare } from '../prepare.ts'
import { docIdOf, lineOf, text } from '../rows.ts'
import type { AddOutcome } from '../store.ts'
import type { Run } from './db.ts'
import { type Changed, change, type Meta, type Opened } from './meta.ts'
import { type Numbered, openNumbering } from './numbering.ts'
import { int } from './rows.ts'
import { standingOn } from './standing.ts'
import { removeDocs, writeDocs } from './write-doc.ts'

export interface DocsWriter {
  add(extractions: readonly Extraction[]): Promise<AddOutcome[]>
  withdraw(ids: readonly DocId[]): Promise<boolean[]>
}

const THERE = 'MATCH (d:Doc) WHERE d.id IN $ids RETURN d.id AS id, d.content AS content, d.line AS line'
const NOTE_WITHDRAWN = 'UNWIND $ids AS id MERGE (w:Withdrawn { id: id }) SET w.revision = $revision'

interface Swap {
  readonly out: readonly DocId[]
  readonly into: readonly Prepared[]
}
interface Kept {
  readonly content: string
  readonly file: string | null
}

export function openDocs(opened: Opened): DocsWriter {
  const numbering = openNumbering()

  async function keptOf(run: Run, ids: readonly string[]): Promise<Map<DocId, Kept>> {
    const rows = await run(THERE, { ids })
    return new Map(rows.map((row) => [docIdOf(row, 'id'), { content: text(row, 'content'), file: lineOf(row).file }]))
  }
  /** Docs out, docs in, everything that hangs on them brought up to date; answers what becomes of the counters. */
  async function exchange(run: Run, meta: Meta, { out, into }: Swap): Promise<[Numbered, Partial<Meta>]> {
    const revision = meta.revision + 1
    const came = into.flatMap(({ listed }) => listed.records)
    const numbered = await numbering.number(run, meta, came)
    const pruned = await numbered.settle(came, await removeDocs(run, out, revision))
    if (into.length) {
      const ids = into.map(({ extraction }) => extraction.doc.id)
      await writeDocs(run, into, numbered, await standingOn(run, ids), revision)
    }
    const { nextEntity, nextRecord } = numbered
    const next = { revision, entitiesRevision: revision, nextEntity, nextRecord }
    return [numbered, pruned ? { ...next, prunedRevision: revision } : next]
  }
  /** One transaction; the numbering learns from what was committed only. */
  async function committing<T>(act: (run: Run, meta: Meta) => Promise<{ result: T; swap?: Swap }>): Promise<T> {
    let last: Numbered | undefined
    const done = await change(opened, async (run, meta): Promise<Changed<T>> => {
      last = undefined
      const { result, swap } = await act(run, meta)
      if (!swap) return { result, next: undefined }
      const [numbered, next] = await exchange(run, meta, swap)
      last = numbered
      return { result, next }
    })
    last?.remember()
    return done
  }

  return {
    add(extractions) {
      const prepared = extractions.map(prepare)
      return committing(async (run) => {
        const there = await keptOf(
          run,
          prepared.map(({ extraction }) => extraction.doc.id),
        )
        const kept = new Map(there)
        const into = new Map<DocId, Prepared>()
        const result = prepared.map((one): AddOutcome => {
          const { id, file } = one.extraction.doc
          const old = kept.get(id)
          if (old?.content === one.content && !isBefore(file, old.file)) return 'unchanged'
          kept.set(id, { content: one.content, file })
          into.set(id, one)
          return old ? 'replaced' : 'added'
        })
        const out = [...into.keys()].filter((id) => there.has(id))
        return into.size ? { result, swap: { out, into: [...into.values()] } } : { result }
      })
    },
    withdraw: (ids) =>
      committing(async (run, meta) => {
        const out = [...(await keptOf(run, ids)).keys()]
        const result = ids.map((id, at) => out.includes(id) && ids.indexOf(id) === at)
        if (out.length === 0) return { result }
        await run(NOTE_WITHDRAWN, { ids: out, revision: int(meta.revision + 1) })
        return { result, swap: { out, into: [] } }
      }),
  }
}
