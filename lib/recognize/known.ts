// Sightings of the codebook's names: per kind the longest, and what they mean in this doc.
import type { Codebook } from '../codebook/codebook.ts'
import { type Found, findNames } from '../codebook/match.ts'
import type { Kind } from '../entity.ts'
import type { Meanings } from '../resolve/meaning.ts'
import { isCapital } from '../token.ts'
import { TITLES } from './english/vocabulary.ts'
import { belongsToOther, onlyModifies } from './modifier.ts'
import type { Passage } from './passage.ts'
import { placeAt, type Sighting } from './sighting.ts'
import { isVietnameseSurname, isVietnameseSyllable } from './vietnamese-name.ts'

const POSSESSIVE = new Set(['our', 'its', 'their', 'his', 'my', 'your', 'the'])

/** All that the codebook's names may mean in the passage, before the longest is chosen. */
export function foundIn(passage: Passage, codebook: Codebook): Found[] {
  return findNames(codebook, passage.tokens)
}

// "our Party", "Chairman Mao": the owner and the title stand in the name and not in the span.
function firstWord({ tokens }: Passage, { first, last }: Found, kind: Kind): number {
  const outside = kind === 'person' ? TITLES : POSSESSIVE
  let at = first
  while (kind !== 'concept' && at < last && outside.has(tokens[at]?.key ?? '')) at++
  return at
}

// "Nguyen Van | Thieu": a Vietnamese name that goes on is someone else's.
function isCutShort({ tokens }: Passage, { last }: Found, kind: Kind): boolean {
  const next = tokens[last + 1]
  const goesOn =
    kind === 'person' && isCapital(next) && next?.gap === 'space' && isVietnameseSurname(tokens[last - 1]?.key ?? '')
  return goesOn && isVietnameseSyllable(next.key) && tokens.length > last + 2
}

function sightingOf(passage: Passage, found: Found, kind: Kind, meanings: Meanings): Sighting[] {
  const names = found.names.filter((name) => name.kind === kind)
  if (names.length === 0 || onlyModifies(passage.tokens, found, names) || belongsToOther(passage.tokens, found, names))
    return []
  if (isCutShort(passage, found, kind)) return []
  const { candidates, by } = meanings(names, passage.tokens[found.first]?.start ?? 0)
  const rule = found.mistyped
    ? 'typing-error'
    : names.some((name) => name.where === null)
      ? 'codebook'
      : 'codebook-by-country'
  const place = placeAt(passage, firstWord(passage, found, kind), found.last)
  const [name] = names.filter(({ entity }) => entity === candidates[0])
  const why = by === 'name' ? (name?.why ?? []) : [...(name?.why ?? []), { ground: by, weight: 0 }]
  return candidates.length === 0 ? [] : [{ ...place, kind, rule, candidates, label: null, why }]
}

/** The sightings of a passage, those of one kind not yet chosen among. */
export const knownIn = (passage: Passage, found: readonly Found[], meanings: Meanings): Sighting[] =>
  found.flatMap((one) =>
    [...new Set(one.names.map((name) => name.kind))].flatMap((kind) => sightingOf(passage, one, kind, meanings)),
  )
