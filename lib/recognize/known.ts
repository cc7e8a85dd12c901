// Sightings of the codebook's names: per kind the longest, and what they mean in this doc.
import type { Codebook, Name } from '../codebook/codebook.ts'
import { type Found, findNames } from '../codebook/match.ts'
import type { Kind } from '../entity.ts'
import type { Meaning, MeaningAt, Meanings } from '../resolve/meaning.ts'
import { isCapital, type Token } from '../token.ts'
import { TITLES } from './english/vocabulary.ts'
import { areEnglishBodies, belongsToOther, onlyModifies } from './modifier.ts'
import type { Passage } from './passage.ts'
import { type Named, type Sighting, sightingAt } from './sighting.ts'
import { isVietnameseSurname, isVietnameseSyllable } from './vietnamese-name.ts'

const POSSESSIVE = new Set(['our', 'its', 'their', 'his', 'my', 'your', 'the'])

/** All that the codebook's names may mean in the passage, before the longest is chosen. */
export function foundIn(passage: Passage, codebook: Codebook): Found[] {
  return findNames(codebook, passage.tokens)
}

// "our Party", "Chairman Mao": the owner and the title stand in the name and not in the span.
function firstWord({ tokens }: Passage, { first, last }: Found, kind: Kind): number {
  if (kind === 'concept' || tokens[first]?.word.shape === 'han') return first
  const outside = kind === 'person' ? TITLES : POSSESSIVE
  let at = first
  while (at < last && outside.has(tokens[at]?.key ?? '')) at++
  return at
}

// "Nguyen Van | Thieu": a Vietnamese name that goes on is someone else's.
function isCutShort({ tokens }: Passage, { last }: Found): boolean {
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
function lacksArticle({ tokens }: Passage, { first, last }: Found): boolean {
  if (first !== last) return false
  return !ARTICLES.has(tokens[first - 1]?.key ?? '') || NARROWED.test(tokens[last + 1]?.key ?? '')
}

/** Names of one kind that are met by the same words. */
interface OneKind {
  readonly names: readonly Name[]
  readonly kind: Kind
  readonly areEnglishBodies: boolean
  readonly meaningAt: MeaningAt
  /** What a sighting says of each of their meanings, by whether there was a typing error; null where they mean nothing. */
  readonly named: readonly [Map<Meaning, Named | null>, Map<Meaning, Named | null>]
}

/** All names that are met by the same words. */
interface Alike {
  readonly needArticle: boolean
  readonly kinds: readonly OneKind[]
}

/** Parts names by their kinds, in order; those of a single kind stay the list that they are. */
function alikeOf(names: readonly Name[], meanings: Meanings): Alike {
  const kinds = [...new Set(names.map(({ kind }) => kind))]
  return {
    needArticle: names.every(({ demands }) => demands.article),
    kinds: kinds.map((kind): OneKind => {
      const those = kinds.length === 1 ? names : names.filter((name) => name.kind === kind)
      const named = [new Map(), new Map()] as const
      return { names: those, kind, areEnglishBodies: areEnglishBodies(those), meaningAt: meanings(those), named }
    }),
  }
}

/** What a sighting by these names says where they have this meaning; null where they mean nothing. */
function namedBy({ names, kind }: OneKind, { candidates, by }: Meaning, mistyped: boolean): Named | null {
  const [entity] = candidates
  if (entity === undefined) return null
  const why = names.find((name) => name.entity === entity)?.why ?? []
  return {
    kind,
    rule: ruleOf(names, mistyped),
    candidates,
    label: null,
    why: by === 'name' ? why : [...why, { ground: by, weight: 0 }],
  }
}

/** The sightings of a doc's passages, those of one kind not yet chosen among. What names mean is made once for all places where they mean it. */
export function knownNames(meanings: Meanings): (passage: Passage, found: readonly Found[]) => Sighting[] {
  const met = new Map<readonly Name[], Alike>()

  const alike = (names: readonly Name[]): Alike => {
    let known = met.get(names)
    if (known === undefined) {
      known = alikeOf(names, meanings)
      met.set(names, known)
    }
    return known
  }

  const namedAt = (one: OneKind, at: number, mistyped: boolean): Named | null => {
    const meaning = one.meaningAt(at)
    const known = one.named[mistyped ? 1 : 0]
    let named = known.get(meaning)
    if (named === undefined) {
      named = namedBy(one, meaning, mistyped)
      known.set(meaning, named)
    }
    return named
  }

  return (passage, found) => {
    const { tokens } = passage
    const sightings: Sighting[] = []
    for (const one of found) {
      const { needArticle, kinds } = alike(one.names)
      if (needArticle && lacksArticle(passage, one)) continue
      for (const names of kinds) {
        if (names.areEnglishBodies && isAnothers(tokens, one, names.names)) continue
        if (names.kind === 'person' && isCutShort(passage, one)) continue
        const named = namedAt(names, tokens[one.first]?.start ?? 0, one.mistyped)
        if (named !== null) sightings.push(sightingAt(passage, firstWord(passage, one, names.kind), one.last, named))
      }
    }
    return sightings
  }
}

const isAnothers = (tokens: readonly Token[], found: Found, names: readonly Name[]): boolean =>
  onlyModifies(tokens, found, names) || belongsToOther(tokens, found, names)
