// Builds the codebook from its entries and finds what no single entry can show: ids and names claimed twice, links into nothing.
import { type Entity, entityId, kindOf, type Names } from '../entity.ts'
import type { Codebook, Entry, Name } from './codebook.ts'
import { codebookFingerprint } from './fingerprint.ts'
import { checkLinks } from './links.ts'
import { localKindsOf, plantLocals } from './local.ts'
import { nameOf, plantForm, plantName } from './name.ts'
import type { CodebookProblem, Placed } from './parse.ts'
import type { EntrySource, Theme } from './schema.ts'
import { emptyTrie } from './trie.ts'

type Report = (at: Placed<unknown>, reason: string) => void

/** The names that hold in some countries only, and these countries. */
function meaningOf({ means }: EntrySource): { names: Record<string, string[]>; where: string[] } {
  if (means === undefined) return { names: {}, where: [] }
  const { where, ...names } = means
  return { names, where: [where.country].flat() }
}

function namesOf(source: EntrySource): Names {
  const { label, also = {} } = source
  const meaning = meaningOf(source).names
  const tags = [...new Set([label, also, meaning].flatMap((names) => Object.keys(names)))].sort()
  return Object.fromEntries(
    tags.map((tag) => [tag, [...new Set([label[tag] ?? [], also[tag] ?? [], meaning[tag] ?? []].flat())]]),
  )
}

const labelOf = ({ label }: EntrySource): string => label.en ?? Object.values(label)[0] ?? ''

/** What the entry says of its entity, all its names by language included. */
export function entityOf(source: EntrySource): Entity {
  const id = entityId(source.id)
  return {
    id,
    kind: kindOf(id),
    label: labelOf(source),
    names: namesOf(source),
    theme: source.theme ?? null,
    country: source.country ?? null,
    role: source.role ?? null,
    known: true,
  }
}

function* eachName(
  names: Readonly<Record<string, string | readonly string[]>>,
): Generator<[lang: string, text: string]> {
  for (const [lang, texts] of Object.entries(names)) for (const text of [texts].flat()) yield [lang, text]
}

/** All names of an entry without a hole, each once. */
function namesToPlant({ value: source }: Placed<EntrySource>): Name[] {
  const entity = entityId(source.id)
  const kind = kindOf(entity)
  const meaning = meaningOf(source)
  const always = [...eachName(source.label), ...eachName(source.also ?? {})]
  const names = [
    ...always.map(([lang, text]) => nameOf({ entity, kind, lang, text, where: null })),
    ...[...eachName(meaning.names)].map(([lang, text]) => nameOf({ entity, kind, lang, text, where: meaning.where })),
  ]
  const seen = new Set<string>()
  return names.filter((name) => {
    const written = `${name.where === null}\n${name.words.join(' ')}`
    return !seen.has(written) && seen.add(written)
  })
}

const collide = (a: Name, b: Name): boolean =>
  a.entity !== b.entity &&
  (a.where === null ? b.where === null : (b.where?.some((country) => a.where?.includes(country)) ?? false))

function findRivals(planted: readonly { at: Placed<EntrySource>; name: Name }[], report: Report): void {
  const claims = new Map<string, Name[]>()
  for (const { at, name } of planted) {
    const key = name.keys.join(' ')
    const others = claims.get(key) ?? []
    const rival = others.find((other) => collide(name, other))
    if (rival !== undefined)
      report(
        at,
        `"${name.words.join(' ')}" names ${name.entity} and ${rival.entity}: give it to one, or restrict it with means`,
      )
    claims.set(key, [...others, name])
  }
}

function unique<T extends { readonly id: string }>(list: readonly Placed<T>[], report: Report): Placed<T>[] {
  const first = new Map<string, Placed<T>>()
  for (const placed of list) {
    const earlier = first.get(placed.value.id)
    if (earlier === undefined) first.set(placed.value.id, placed)
    else report(placed, `the id ${placed.value.id} is already taken in ${earlier.file}, line ${earlier.line}`)
  }
  return [...first.values()]
}

/** The codebook of these entries; problems are added to `problems`. */
export function buildCodebook(
  entries: readonly Placed<EntrySource>[],
  themes: readonly Placed<Theme>[],
  problems: CodebookProblem[],
): Codebook {
  const report: Report = ({ file, line }, reason) => problems.push({ file, line, reason })
  const kept = unique(entries, report)
  checkLinks(kept, unique(themes, report), problems)
  const planted = kept.flatMap((at) => namesToPlant(at).map((name) => ({ at, name })))
  findRivals(planted, report)

  const localKinds = localKindsOf(kept, report)
  const names = emptyTrie()
  const forms = emptyTrie()
  for (const { name } of planted) plantName(names, name)
  for (const { value: source } of kept) {
    const entity = entityId(source.id)
    for (const [lang, text] of eachName(source.forms ?? {}))
      plantForm(forms, { entity, kind: kindOf(entity), lang, text, where: null })
  }
  const record = ({ value: source }: Placed<EntrySource>): Entry => ({
    entity: entityOf(source),
    parent: source.parent === undefined ? null : entityId(source.parent),
    close: (source.close ?? []).map(entityId),
  })
  const locals = emptyTrie()
  for (const { value: source } of kept) plantLocals(locals, source)
  return {
    fingerprint: codebookFingerprint(
      kept.map(({ value }) => value),
      themes.map(({ value }) => value),
    ),
    entries: new Map(kept.map((at) => [entityId(at.value.id), record(at)])),
    themes: themes.map(({ value }) => value),
    names,
    forms,
    holes: new Map(
      kept.flatMap(({ value: { id, role } }) => (role === undefined ? [] : [[entityId(id), `<${role}>`] as const])),
    ),
    locals,
    localKinds,
    words: new Set(planted.flatMap(({ name }) => name.keys)),
  }
}
