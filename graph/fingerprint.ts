// Fingerprints: what a store holds, as a commutative sum of 64-bit hashes; equal content, equal sum, whatever the order.
import { hash } from 'node:crypto'
import type { Extraction } from '#lib/extract'
import type { Ground } from '#lib/recognize/evidence'
import { type ListedEntities, listEntities } from './entity-records.ts'
import { printReasons } from './reasons.ts'

const sha256 = (text: string): string => hash('sha256', text, 'hex')
const first64 = (hex: string): bigint => BigInt(`0x${hex.slice(0, 16)}`)

/**
 * Hash of everything in one extraction but its file's name, for the same bytes under two names are one content: SHA-256 in
 * hexadecimal of a line for all but the entities and a line for each of these.
 */
export function contentHash(extraction: Extraction, listed: ListedEntities = listEntities(extraction)): string {
  const { doc, furniture, sentences, mentions, open, claims } = extraction
  const { id, title, source, date, country, lang, format, encoding, text, pages } = doc
  // One flat list, lengths before lists: as exact as nested ones, and much quicker to write.
  const parts: unknown[] = [id, title, source, date, country, lang, format, encoding, text]
  if (pages) parts.push('pages', pages)
  // Left out where there are none, so that what was kept before reasons were is still the same content.
  const pushReasons = (why: readonly Ground[]) => {
    if (why.length > 0) parts.push(printReasons(why))
  }
  parts.push(furniture.length, sentences.length, mentions.length)
  for (const { start, end } of furniture) parts.push(start, end)
  for (const { start, end, role } of sentences) parts.push(start, end, role)
  mentions.forEach(({ start, end, kind, rule, why }, at) => {
    parts.push(start, end, listed.ofMention[at], kind, rule)
    pushReasons(why)
  })
  for (const { start, end, kind, rule, why, candidates } of open) {
    parts.push(start, end, kind, rule, candidates)
    pushReasons(why)
  }
  if (claims.length > 0) parts.push('claims', claims.length)
  for (const { sentence, subject, predicate, object, speaker, negated, modality, voice } of claims) {
    parts.push(sentence, predicate.start, predicate.end, predicate.lemma, negated, modality, voice)
    for (const part of [subject, object, speaker])
      parts.push(part?.start ?? null, part?.end ?? null, part?.entity ?? null)
  }
  let lines = JSON.stringify(parts)
  for (const { print } of listed.records) lines += `\n${print}`
  return sha256(lines)
}

/** A doc's term: its content, its file's name and the ids of the standing judgements that reject one of its mentions. */
export const docHash = (content: string, file: string | null, judgementIds: readonly string[]): bigint =>
  first64(sha256(JSON.stringify([content, file, ...[...judgementIds].sort()])))

/** A term for one standing judgement on an entity that is present. */
export const judgementHash = (judgementId: string): bigint => first64(sha256(`entity ${judgementId}`))

export const sumHashes = (terms: Iterable<bigint>): bigint => {
  let sum = 0n
  for (const term of terms) sum += term
  return BigInt.asUintN(64, sum)
}

/** 64 bits as 16 hexadecimal digits. */
export const hex64 = (value: bigint): string => BigInt.asUintN(64, value).toString(16).padStart(16, '0')
