// The draft of a codebook: entries put, taken back and imported, each step checked with all other entries before it is kept.
import { buildCodebook } from '#lib/codebook/build'
import { canonical, codebookFingerprint } from '#lib/codebook/fingerprint'
import { OWN_FILE, overridden } from '#lib/codebook/own'
import { type CodebookFile, type CodebookProblem, type CodebookSources, readSources } from '#lib/codebook/parse'
import type { EntrySource } from '#lib/codebook/schema'
import { writeCodebook } from '#lib/codebook/write'
import { entityId, kindOf } from '#lib/entity'
import { ProblemError } from '../problem.ts'
import type { OwnCodebook } from '../store.ts'
import type { DraftJson } from '../wire/draft.ts'
import { readImported } from './imported.ts'

type Entries = ReadonlyMap<string, EntrySource>

export interface DraftBook {
  changes(own: OwnCodebook): DraftJson['changes']
  /** Ids of the entries that were accepted. */
  accepted(own: OwnCodebook): string[]
  /** Of the codebook that documents are read with. */
  fingerprint(own: OwnCodebook): string
  /** @throws ProblemError 404 where nobody describes it */
  entry(own: OwnCodebook, id: string): { entry: EntrySource; origin: 'files' | 'own' | 'draft' }
  /** The draft with an entry more, or changed. @throws ProblemError 409 where the id is taken, 400 with what is wrong */
  put(own: OwnCodebook, entry: EntrySource, isNew: boolean): OwnCodebook
  /** What the draft changes of an entry is taken back; where it changes nothing, what was accepted is. */
  drop(own: OwnCodebook, id: string): OwnCodebook
  /** @param name of the file, whose end says what it is */
  take(own: OwnCodebook, name: string, text: string): OwnCodebook
}

const FIRST_LINE = 'What people changed in the codebook for this collection.'
const same = (a: EntrySource | undefined, b: EntrySource | undefined): boolean =>
  JSON.stringify(canonical(a)) === JSON.stringify(canonical(b))

/** @param files of the codebook; what is wrong in them is told by whoever reads documents with them */
export function openDraft(files: readonly CodebookFile[]): DraftBook {
  const folder = readSources(files, [])
  const base: CodebookSources = { ...folder, entries: folder.entries.filter(({ file }) => file !== OWN_FILE) }
  const shipped: Entries = new Map(base.entries.map(({ value }) => [value.id, value]))
  const folderOwn = files.find(({ name }) => name === OWN_FILE)?.text ?? null

  const acceptedIn = (own: OwnCodebook): Entries => entriesIn(own.accepted ?? folderOwn)
  const draftIn = (own: OwnCodebook): Entries => (own.draft === null ? acceptedIn(own) : entriesIn(own.draft))

  /** Keeps what differs from the codebook's files. */
  function keep(own: OwnCodebook, entries: Entries): OwnCodebook {
    const changed = [...entries.values()].filter((entry) => !same(entry, shipped.get(entry.id)))
    mustBeSound(changed)
    const accepted = acceptedIn(own)
    const isAsAccepted =
      changed.length === accepted.size && changed.every((entry) => same(entry, accepted.get(entry.id)))
    return { accepted: own.accepted, draft: isAsAccepted ? null : print(changed) }
  }
  function mustBeSound(changed: readonly EntrySource[]): void {
    const problems: CodebookProblem[] = []
    const placed = changed.map((value, at) => ({ value, file: OWN_FILE, line: at + 1 }))
    buildCodebook(overridden([...base.entries, ...placed]), base.themes, problems)
    if (problems.length === 0) return
    const own = problems.filter(({ file }) => file === OWN_FILE)
    const told = (own.length > 0 ? own : problems).map(({ reason }) => reason)
    throw new ProblemError(400, [...new Set(told)].join('; '))
  }

  return {
    changes(own) {
      const [accepted, draft] = [acceptedIn(own), draftIn(own)]
      const before = (id: string) => accepted.get(id) ?? shipped.get(id)
      const now = (id: string) => draft.get(id) ?? shipped.get(id)
      return [...new Set([...accepted.keys(), ...draft.keys()])].sort().flatMap((id) => {
        const [was, is] = [before(id), now(id)]
        const one = is ?? was
        if (!one || same(was, is)) return []
        const change = !was ? 'added' : !is ? 'removed' : draft.has(id) ? 'edited' : 'restored'
        return [{ id, kind: kindOf(entityId(id)), label: labelOf(one), change } as const]
      })
    },
    accepted: (own) => [...acceptedIn(own).keys()].sort(),
    fingerprint(own) {
      const changed = [...acceptedIn(own).values()].map((value) => ({ value, file: OWN_FILE, line: 1 }))
      const entries = overridden([...base.entries, ...changed]).map(({ value }) => value)
      return codebookFingerprint(
        entries,
        base.themes.map(({ value }) => value),
      )
    },
    entry(own, id) {
      const drafted = draftIn(own).get(id)
      const accepted = acceptedIn(own).get(id)
      if (drafted) return { entry: drafted, origin: same(drafted, accepted) ? 'own' : 'draft' }
      const entry = shipped.get(id)
      if (!entry) throw new ProblemError(404, `the codebook has no entry ${JSON.stringify(id)}: add it as a new one`)
      return { entry, origin: 'files' }
    },
    put(own, entry, isNew) {
      const entries = new Map(draftIn(own))
      const taken = entries.get(entry.id) ?? shipped.get(entry.id)
      if (isNew && taken)
        throw new ProblemError(
          409,
          `${entry.id} is in the codebook already (${labelOf(taken)}): edit that entry, or give the new one another id`,
        )
      return keep(own, entries.set(entry.id, entry))
    },
    drop(own, id) {
      const [accepted, entries] = [acceptedIn(own), new Map(draftIn(own))]
      const was = accepted.get(id)
      if (!was && !entries.has(id)) return own
      if (same(entries.get(id), was)) entries.delete(id)
      else if (was) entries.set(id, was)
      else entries.delete(id)
      return keep(own, entries)
    },
    take(own, name, text) {
      const entries = new Map(draftIn(own))
      for (const entry of readImported(name, text)) entries.set(entry.id, entry)
      return keep(own, entries)
    },
  }
}

function entriesIn(text: string | null): Entries {
  if (text === null) return new Map()
  const { entries } = readSources([{ name: OWN_FILE, text }], [])
  return new Map(entries.map(({ value }) => [value.id, value]))
}

const print = (entries: readonly EntrySource[]): string => {
  const inOrder = entries.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const placed = inOrder.map((value) => ({ value, file: OWN_FILE, line: 1 }))
  return writeCodebook({ entries: placed, themes: [] }, FIRST_LINE)[0]?.text ?? '[]\n'
}

const labelOf = ({ id, label }: EntrySource): string => label.en ?? Object.values(label)[0] ?? id
