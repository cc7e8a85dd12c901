// Sightings of the codebook's names: per kind the longest, and what they mean in this doc.
import type { Codebook } from '../codebook/codebook.ts'
import { type Found, findNames } from '../codebook/match.ts'
import { KINDS, type Kind } from '../entity.ts'
import type { Meanings } from '../resolve/meaning.ts'
import { belongsToOther, onlyModifies } from './modifier.ts'
import type { Passage } from './passage.ts'
import { placeAt, type Sighting } from './sighting.ts'

const POSSESSIVE = new Set(['our', 'its', 'their', 'his', 'my', 'your', 'the'])

/** All that the codebook's names may mean in the passage, before the longest is chosen. */
export function foundIn(passage: Passage, codebook: Codebook): Found[] {
  return findNames(codebook, passage.tokens)
}

// "our Party": the owner stands in the name and not in the span.
function firstWord({ tokens }: Passage, { first, last }: Found): number {
  return first < last && POSSESSIVE.has(tokens[first]?.key ?? '') ? first + 1 : first
}

function sightingOf(passage: Passage, found: Found, kind: Kind, meanings: Meanings): Sighting[] {
  const names = found.names.filter((name) => name.kind === kind)
  if (names.length === 0 || onlyModifies(passage.tokens, found, names) || belongsToOther(passage.tokens, found, names))
    return []
  const candidates = meanings(names, passage.tokens[found.first]?.start ?? 0)
  const rule = found.mistyped
    ? 'typing-error'
    : names.some((name) => name.where === null)
      ? 'codebook'
      : 'codebook-by-country'
  const place = placeAt(passage, firstWord(passage, found), found.last)
  return candidates.length === 0 ? [] : [{ ...place, kind, rule, candidates, label: null }]
}

/** The sightings of a passage, those of one kind not yet chosen among. */
export const knownIn = (passage: Passage, found: readonly Found[], meanings: Meanings): Sighting[] =>
  KINDS.flatMap((kind) => found.flatMap((one) => sightingOf(passage, one, kind, meanings)))
