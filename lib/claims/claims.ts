// Claims of a doc: sentence by sentence, by the rules of its language.

import { type Units, unitsOf } from '../character.ts'
import { byClaim, type Claim } from '../claim.ts'
import type { Doc } from '../doc.ts'
import { baseLanguage } from '../language.ts'
import type { Mention } from '../mention.ts'
import type { Passage } from '../recognize/passage.ts'
import { chineseReader } from './chinese/chinese.ts'
import { englishReader } from './english/reader.ts'
import { vietnameseReader } from './vietnamese/vietnamese.ts'

/** Reads the sentences of one doc in their order: the claims of each, whose mentions stand by start, the longest first. */
export type ClaimReader = (passage: Passage, mentions: readonly Mention[]) => readonly Claim[]

const BY_LANGUAGE: ReadonlyMap<string, (doc: Doc, units: Units) => ClaimReader> = new Map([
  ['en', englishReader],
  ['zh', chineseReader],
  ['vi', vietnameseReader],
])

/** All claims of a doc, in order; `units` are its text's. */
export function claimsIn(
  doc: Doc,
  passages: readonly Passage[],
  mentions: readonly Mention[],
  units = unitsOf(doc.text),
): Claim[] {
  const rules = BY_LANGUAGE.get(baseLanguage(doc.lang))
  if (rules === undefined) return []
  const read = rules(doc, units)
  const claims: Claim[] = []
  let from = 0
  for (const passage of passages) {
    let to = from
    while ((mentions[to]?.start ?? Number.POSITIVE_INFINITY) < passage.sentence.end) to++
    for (const claim of read(passage, mentions.slice(from, to))) claims.push(claim)
    from = to
  }
  return claims.sort(byClaim)
}
