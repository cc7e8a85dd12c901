// Checks the promises on a whole store, doc by doc, and counts what it looked at.
import type { EntityId } from '#lib/entity'
import { contains, overlaps, type Span } from '#lib/span'
import { hex64, sumHashes } from './fingerprint.ts'
import { packIncidence } from './incidence/pack.ts'
import { type Changes, type Store, type StoredDoc, StoreError } from './store.ts'

export interface CheckReport {
  readonly store: string
  readonly fingerprint: string
  readonly docs: number
  readonly sentences: number
  readonly mentions: number
  readonly entities: number
  /** What is wrong, a line each; empty where every promise holds. */
  readonly problems: readonly string[]
}

/** Who hears how many docs of how many are done. */
export type OnDoc = (done: number, of: number) => void

/** How often the check begins anew because the store changed under it. */
const TRIES = 5

/**
 * Reads everything in `store`, all of it at one revision: what two revisions hold need not agree.
 * @throws StoreError BUSY when the store never stays as it is for long enough
 */
export const check = (store: Store, onDoc?: OnDoc): Promise<CheckReport> =>
  unchanging(store, () => checkOnce(store, onDoc))

/** What `act` reads while the store stays as it is. @throws StoreError BUSY when it never does for long enough */
export async function unchanging<Read>(store: Store, act: () => Promise<Read>): Promise<Read> {
  for (let tries = 0; tries < TRIES; tries++) {
    const before = await store.revision()
    const read = await act()
    if ((await store.revision()) === before) return read
  }
  throw new StoreError(
    'BUSY',
    `${store.address} changed each of the ${TRIES} times it was checked; check it again when nothing is being added or withdrawn`,
  )
}

async function checkOnce(store: Store, onDoc?: OnDoc): Promise<CheckReport> {
  const changes = await store.changesSince(0)
  const fingerprint = await store.fingerprint()
  const problems = [...(await store.faults()), ...fingerprintProblems(changes, fingerprint)]
  const numOf = new Map((changes.entities ?? []).map(({ num, entity }) => [entity.id, num]))
  const named = new Set<EntityId>()
  let sentences = 0
  let mentions = 0
  for (const [i, { line, packed }] of changes.rows.entries()) {
    const stored = await store.getDoc(line.id).catch(damageIn)
    if (stored === undefined) problems.push(`${line.id}: listed, but not there`)
    else if (typeof stored === 'string') problems.push(`${line.id}: cannot be read: ${stored}`)
    else {
      sentences += stored.sentences.length
      mentions += stored.mentions.length
      for (const { entity } of stored.mentions) named.add(entity)
      for (const problem of docProblems(stored, packed, numOf)) problems.push(problem)
    }
    onDoc?.(i + 1, changes.rows.length)
  }
  return {
    store: store.address,
    fingerprint,
    docs: changes.rows.length,
    sentences,
    mentions,
    entities: named.size,
    problems,
  }
}

/** What a doc's damage says of itself; whatever else goes wrong ends the check. */
export function damageIn(error: unknown): string {
  if (error instanceof StoreError && error.code === 'CORRUPT') return error.message
  throw error
}

export function fingerprintProblems({ rows, judgementHash }: Changes, fingerprint: string): string[] {
  const summed = hex64(sumHashes([...rows.map(({ hash }) => hash), judgementHash]))
  return summed === fingerprint
    ? []
    : [`the fingerprint ${fingerprint} is not the sum of the documents' hashes (${summed})`]
}

function docProblems(stored: StoredDoc, packed: Uint32Array, numOf: ReadonlyMap<EntityId, number>): string[] {
  const spans = spanProblems(stored)
  // Where a span is wrong there is no row to compare with.
  return spans.length > 0 ? spans : rowProblems(stored, packed, numOf)
}

/** What is wrong with the places in a doc, a line each. */
export function spanProblems({ doc, furniture, sentences, mentions, rejected }: StoredDoc): string[] {
  const say = (what: string, { start, end }: Span): string => `${doc.id}: ${what} at ${start} to ${end}`
  const cut = (at: number): boolean => /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(doc.text.slice(at - 1, at + 1))
  const all = [...furniture, ...sentences, ...mentions, ...rejected]
  const outside = all.filter(({ start, end }) => !(start >= 0 && start < end && end <= doc.text.length))
  const halved = all.filter(({ start, end }) => cut(start) || cut(end))
  const inOrder = [...mentions, ...rejected].sort(byStart)
  const homes = reaching(sentences)
  const homeless = inOrder.filter((mention) => {
    const home = homes(mention.start)
    return home === undefined || !contains(home, mention)
  })
  const scraps = reaching(furniture)
  const mined = inOrder.filter((mention) => {
    const scrap = scraps(mention.start)
    return scrap !== undefined && overlaps(scrap, mention)
  })
  return [
    ...outside.map((span) => say('a span outside the text', span)),
    ...halved.map((span) => say('a character cut in half', span)),
    ...homeless.map((span) => say('a mention that is not inside one sentence', span)),
    ...mined.map((span) => say('a mention in furniture', span)),
    ...gaps(doc.text, [...sentences, ...furniture]).map((span) => say('words in no sentence or in two', span)),
  ]
}

const byStart = (a: Span, b: Span): number => a.start - b.start

/** The first of `spans`, which stand apart, that ends after an offset; asked for offsets that never fall. */
function reaching(spans: readonly Span[]): (at: number) => Span | undefined {
  const inOrder = [...spans].sort(byStart)
  let next = 0
  return (at) => {
    while ((inOrder[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++
    return inOrder[next]
  }
}

/** Where words stand between the spans, or two spans share some. */
function gaps(text: string, spans: readonly Span[]): Span[] {
  const inOrder = [...spans].sort(byStart)
  const bounds = [...inOrder, { start: text.length, end: text.length }]
  return bounds.flatMap((span, i) => {
    const between = { start: bounds[i - 1]?.end ?? 0, end: span.start }
    return between.end < between.start || text.slice(between.start, between.end).trim() ? [between] : []
  })
}

/** Whether its packed row is that of its mentions; its places must be right. */
export function rowProblems(
  { doc, sentences, mentions }: StoredDoc,
  packed: Uint32Array,
  numOf: ReadonlyMap<EntityId, number>,
): string[] {
  const unknown = mentions.filter(({ entity }) => !numOf.has(entity))
  if (unknown.length) return unknown.map(({ entity }) => `${doc.id}: the entity ${entity} is not in the store`)
  const expected = packIncidence(sentences, mentions, (id) => numOf.get(id) ?? 0)
  const same = packed.length === expected.length && packed.every((word, i) => word === expected[i])
  return same ? [] : [`${doc.id}: the packed incidence is not that of its mentions`]
}
