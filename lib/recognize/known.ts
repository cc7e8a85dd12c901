// Sightings of the codebook's names: per kind the longest, and what they mean in this doc.
import type { Codebook, Name } from '../codebook/codebook.ts'
import { type Found, findNames } from '../codebook/match.ts'
import type { Kind } from '../entity.ts'
import type { Meanings } from '../resolve/meaning.ts'
import { isCapital } from '../token.ts'
import { TITLES } from './english/vocabulary.ts'
import { belongsToOther, onlyModifies } from './modifier.ts'
import type { Passage } from './passage.ts'
import type { Sighting } from './sighting.ts'
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
  if (kind !== 'person') return false
  const next = tokens[last + 1]
  const goesOn = isCapital(next) && next?.gap === 'space' && isVietnameseSurname(tokens[last - 1]?.key ?? '')
  return goesOn && isVietnameseSyllable(next.key) && tokens.length > last + 2
}

function ruleOf(names: readonly Name[], mistyped: boolean): string {
  if (mistyped) return 'typing-error'
  for (const name of names) if (name.where === null) return 'codebook'
  return 'codebook-by-country'
}

const ARTICLES = new Set(['the', 'our', 'and', 'with', 'among', 'between', 'for'])
const NARROWED = /^(?:who|whose|whom|living|working|here|there|in|over|aged|under)$/

// "the people" is the people; "eight people", "people over 75", "people who came" are some.
function lacksArticle({ tokens }: Passage, { first, last, names }: Found): boolean {
  if (first !== last || !names.every((name) => name.demands.article)) return false
  return !ARTICLES.has(tokens[first - 1]?.key ?? '') || NARROWED.test(tokens[last + 1]?.key ?? '')
}

function sightingOf(
  passage: Passage,
  found: Found,
  names: readonly Name[],
  kind: Kind,
  meanings: Meanings,
): Sighting | undefined {
  const { tokens, index } = passage
  if (onlyModifies(tokens, found, names) || belongsToOther(tokens, found, names) || isCutShort(passage, found, kind))
    return undefined
  const { candidates, by } = meanings(names, tokens[found.first]?.start ?? 0)
  const [entity] = candidates
  if (entity === undefined) return undefined
  const name = names.find((one) => one.entity === entity)
  const why = name?.why ?? []
  const first = firstWord(passage, found, kind)
  return {
    start: tokens[first]?.start ?? 0,
    end: tokens[found.last]?.end ?? 0,
    sentence: index,
    first,
    last: found.last,
    kind,
    rule: ruleOf(names, found.mistyped),
    candidates,
    label: null,
    why: by === 'name' ? why : [...why, { ground: by, weight: 0 }],
  }
}

/** The kind that all names are of; undefined where they are of several. */
function onlyKindOf(names: readonly Name[]): Kind | undefined {
  const kind = names[0]?.kind
  for (const name of names) if (name.kind !== kind) return undefined
  return kind
}

/** The kinds of names, in order. */
function kindsOf(names: readonly Name[]): readonly Kind[] {
  const kinds: Kind[] = []
  for (const { kind } of names) if (!kinds.includes(kind)) kinds.push(kind)
  return kinds
}

/** The sightings of a passage, those of one kind not yet chosen among. */
export function knownIn(passage: Passage, found: readonly Found[], meanings: Meanings): Sighting[] {
  const sightings: Sighting[] = []
  for (const one of found) {
    if (lacksArticle(passage, one)) continue
    const kind = onlyKindOf(one.names)
    if (kind !== undefined) {
      const sighting = sightingOf(passage, one, one.names, kind, meanings)
      if (sighting !== undefined) sightings.push(sighting)
      continue
    }
    for (const kind of kindsOf(one.names)) {
      const names = one.names.filter((name) => name.kind === kind)
      const sighting = sightingOf(passage, one, names, kind, meanings)
      if (sighting !== undefined) sightings.push(sighting)
    }
  }
  return sightings
}
