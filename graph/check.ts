// Checks the promises on a whole store, doc by doc, and counts what it looked at.
import type { EntityId } from '#lib/entity'
import { contains, overlaps, type Span } from '#lib/span'
import { hex64, sumHashes } from './fingerprint.ts'
import { packIncidence } from './incidence/pack.ts'
import type { Changes, Store, StoredDoc } from './store.ts'

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

/** Reads everything in `store`; `onDoc` hears how many docs of how many are done. */
export async function check(store: Store, onDoc?: (done: number, of: number) => void): Promise<CheckReport> {
  const changes = await store.changesSince(0)
  const fingerprint = await store.fingerprint()
  const problems = fingerprintProblems(changes, fingerprint)
  const numOf = new Map((changes.entities ?? []).map(({ num, entity }) => [entity.id, num]))
  const named = new Set<EntityId>()
  let sentences = 0
  let mentions = 0
  for (const [i, row] of changes.rows.entries()) {
    const stored = await store.getDoc(row.line.id)
    if (!stored) problems.push(`${row.line.id}: listed, but not there`)
    else {
      sentences += stored.sentences.length
      mentions += stored.mentions.length
      for (const { entity } of stored.mentions) named.add(entity)
      problems.push(...docProblems(stored), ...rowProblems(stored, row.packed, numOf))
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

function fingerprintProblems({ rows, judgementHash }: Changes, fingerprint: string): string[] {
  const summed = hex64(sumHashes([...rows.map(({ hash }) => hash), judgementHash]))
  return summed === fingerprint
    ? []
    : [`the fingerprint ${fingerprint} is not the sum of the documents' hashes (${summed})`]
}

function docProblems({ doc, furniture, sentences, mentions, rejected }: StoredDoc): string[] {
  const say = (what: string, { start, end }: Span): string => `${doc.id}: ${what} at ${start} to ${end}`
  const cut = (at: number): boolean => /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(doc.text.slice(at - 1, at + 1))
  const all = [...furniture, ...sentences, ...mentions, ...rejected]
  const outside = all.filter(({ start, end }) => !(start >= 0 && start < end && end <= doc.text.length))
  const halved = all.filter(({ start, end }) => cut(start) || cut(end))
  const homeless = mentions.filter(
    (mention) => sentences.filter((sentence) => contains(sentence, mention)).length !== 1,
  )
  const mined = mentions.filter((mention) => furniture.some((span) => overlaps(span, mention)))
  return [
    ...outside.map((span) => say('a span outside the text', span)),
    ...halved.map((span) => say('a character cut in half', span)),
    ...homeless.map((span) => say('a mention that is not inside one sentence', span)),
    ...mined.map((span) => say('a mention in furniture', span)),
    ...gaps(doc.text, [...sentences, ...furniture]).map((span) => say('words in no sentence', span)),
  ]
}

/** Where words stand between the spans, or two spans share some. */
function gaps(text: string, spans: readonly Span[]): Span[] {
  const inOrder = [...spans].sort((a, b) => a.start - b.start)
  const bounds = [...inOrder, { start: text.length, end: text.length }]
  return bounds.flatMap((span, i) => {
    const between = { start: bounds[i - 1]?.end ?? 0, end: span.start }
    return between.end < between.start || text.slice(between.start, between.end).trim() ? [between] : []
  })
}

function rowProblems(
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
