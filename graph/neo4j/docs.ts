// Docs in and out: a batch is one transaction, a doc is whole in it or not there.
import type { DocId } from '#lib/doc'
import type { Extraction } from '#lib/extract'
import { judgeDoc } from '../curation/judge-doc.ts'
import { isBefore, type Prepared, prepare } from '../prepare.ts'
import { rereadOutcomes } from '../rereading/outcomes.ts'
import { docIdOf, lineOf, printReadBy, type Row, text } from '../rows.ts'
import type { AddOutcome, Rereading, RereadOutcome } from '../store.ts'
import type { Run } from './db.ts'
import { type Changed, change, type Meta, type Opened } from './meta.ts'
import { type Numbered, openNumbering } from './numbering.ts'
import { extractionIn } from './read-doc.ts'
import { integers } from './rows.ts'
import { standingOn } from './standing.ts'
import { removeDocs, writeDocs } from './write-doc.ts'

export interface DocsWriter {
  add(extractions: readonly Extraction[]): Promise<AddOutcome[]>
  reread(rereadings: readonly Rereading[]): Promise<RereadOutcome[]>
  withdraw(ids: readonly DocId[]): Promise<boolean[]>
  /** One change by the ledger; the docs that it names are written as it then has them. */
  judging<T>(act: (run: Run) => Promise<{ result: T; docs: readonly DocId[]; changed: boolean }>): Promise<T>
}

const THERE =
  'MATCH (d:Doc) WHERE d.id IN $ids RETURN d.id AS id, d.content AS content, d.line AS line, d.records AS records'
const NOTE_READERS = 'UNWIND $noted AS one MATCH (d:Doc { id: one.id }) SET d.readBy = one.readBy'

interface Kept {
  readonly content: string
  readonly file: string | null
  /** The numbers of what it says of its entities. */
  readonly records: readonly number[]
}
interface Swap {
  readonly out: ReadonlyMap<DocId, Kept>
  readonly into: readonly Prepared[]
}

const idOf = ({ extraction }: Prepared): DocId => extraction.doc.id
const toKept = (row: Row): Kept => ({
  content: text(row, 'content'),
  file: lineOf(row).file,
  records: integers(row, 'records'),
})

export function openDocs(opened: Opened): DocsWriter {
  const numbering = openNumbering()

  async function keptOf(run: Run, ids: readonly string[]): Promise<Map<DocId, Kept>> {
    const rows = await run(THERE, { ids })
    return new Map(rows.map((row) => [docIdOf(row, 'id'), toKept(row)]))
  }
  /** Docs out, docs in, everything that hangs on them brought up to date; answers what becomes of the counters. */
  async function exchange(run: Run, meta: Meta, { out, into }: Swap): Promise<[Numbered, Partial<Meta>]> {
    const revision = meta.revision + 1
    const standing = await standingOn(
      run,
      into.map(({ extraction }) => extraction.doc.id),
    )
    const came = into.flatMap((one) => judgeDoc(one, standing.get(one.extraction.doc.id) ?? []).listed.records)
    const went = [...out.values()].flatMap(({ records }) => records)
    const numbered = await numbering.number(run, meta, came)
    // Sent one after the other, without waiting for an answer between: each wait is a way to the server and back.
    const [, pruned] = await Promise.all([removeDocs(run, [...out.keys()], revision), numbered.settle(came, went)])
    if (into.length) await writeDocs(run, into, numbered, standing, revision)
    const { nextEntity, nextRecord } = numbered
    const next = { revision, entitiesRevision: revision, nextEntity, nextRecord }
    return [numbered, pruned ? { ...next, prunedRevision: revision } : next]
  }
  /** @param there of these docs those that are kept */
  async function put(run: Run, prepared: readonly Prepared[], there: ReadonlyMap<DocId, Kept>) {
    const kept = new Map<DocId, Pick<Kept, 'content' | 'file'>>(there)
    const into = new Map<DocId, Prepared>()
    const readers = new Map<DocId, string | null>()
    const result = prepared.map((one): AddOutcome => {
      const { id, file } = one.extraction.doc
      const old = kept.get(id)
      if (old?.content === one.content && !isBefore(file, old.file)) {
        if (one.extraction.readBy) readers.set(id, printReadBy(one.extraction.readBy))
        return 'unchanged'
      }
      kept.set(id, { content: one.content, file })
      into.set(id, one)
      return old ? 'replaced' : 'added'
    })
    const noted = [...readers].flatMap(([id, readBy]) => (into.has(id) ? [] : [{ id, readBy }]))
    if (noted.length) await run(NOTE_READERS, { noted })
    const out = new Map([...there].filter(([id]) => into.has(id)))
    return into.size ? { result, swap: { out, into: [...into.values()] } } : { result, swap: undefined }
  }
  /** One transaction; the numbering learns from what was committed only. */
  async function committing<T>(act: (run: Run) => Promise<{ result: T; swap?: Swap | undefined }>): Promise<T> {
    let last: Numbered | undefined
    const done = await change(opened, async (run, meta): Promise<Changed<T>> => {
      last = undefined
      const { result, swap } = await act(run)
      if (!swap) return { result, next: undefined }
      const [numbered, next] = await exchange(run, meta, swap)
      last = numbered
      return { result, next }
    })
    last?.remember()
    return done
  }

  return {
    async judging(act) {
      let last: Numbered | undefined
      const done = await change(
        opened,
        async (run, meta): Promise<Changed<Awaited<ReturnType<typeof act>>['result']>> => {
          last = undefined
          const { result, docs, changed } = await act(run)
          if (!changed) return { result, next: undefined }
          const into = (await Promise.all(docs.map((id) => extractionIn(run, id)))).filter((one) => one !== undefined)
          const out = await keptOf(
            run,
            into.map(({ doc }) => doc.id),
          )
          const [numbered, next] = await exchange(run, meta, { out, into: into.map(prepare) })
          last = numbered
          return { result, next }
        },
      )
      last?.remember()
      return done
    },
    add(extractions) {
      const prepared = extractions.map(prepare)
      return committing(async (run) => put(run, prepared, await keptOf(run, prepared.map(idOf))))
    },
    reread(rereadings) {
      const prepared = rereadings.map(({ extraction }) => prepare(extraction))
      return committing(async (run) => {
        const there = await keptOf(run, prepared.map(idOf))
        const isThere = rereadings.map(({ extraction, instead }) => there.get(extraction.doc.id)?.content === instead)
        const { result, swap } = await put(
          run,
          prepared.filter((_, at) => isThere[at]),
          there,
        )
        const outcomes = rereadOutcomes(isThere, result)
        return swap ? { result: outcomes, swap } : { result: outcomes }
      })
    },
    withdraw: (ids) =>
      committing(async (run) => {
        const out = await keptOf(run, ids)
        const result = ids.map((id, at) => out.has(id) && ids.indexOf(id) === at)
        return out.size ? { result, swap: { out, into: [] } } : { result }
      }),
  }
}
