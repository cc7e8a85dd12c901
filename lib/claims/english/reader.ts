// Reads the sentences of an English doc in order, so that "they", "he" and "these bodies" are known by the sentences before.
import type { Claim } from '../../claim.ts'
import type { Mention } from '../../mention.ts'
import type { ClaimReader } from '../claims.ts'
import { readSentence } from './english.ts'
import { type Unit, unitsOf } from './unit.ts'

type Sort = 'they' | 'he' | 'these'
/** How many sentences back each may reach. */
const REACH: Readonly<Record<Sort, number>> = { they: 1, he: 2, these: 3 }

const GROUPS = new Set(
  'organizations organisations groups bodies unions parties committees leagues federations'.split(' '),
)
const PASSED = new Set(['adverb', 'and', 'but', 'quote', 'comma'])
const NONE: readonly Claim[] = []

interface StandIn {
  readonly at: number
  readonly length: number
  readonly sort: Sort
}

/** Where an opening "They", "He" or "These bodies" stands among the units. */
function standInOf(units: readonly Unit[]): StandIn | undefined {
  let at = 0
  while (at < 4 && PASSED.has(units[at]?.tag ?? '')) at++
  const key = units[at]?.key
  if (key === 'they') return { at, length: 1, sort: 'they' }
  if (key === 'he' || key === 'she') return { at, length: 1, sort: 'he' }
  const points = key === 'these' || key === 'such' || key === 'those'
  return points && GROUPS.has(units[at + 1]?.key ?? '') ? { at, length: 2, sort: 'these' } : undefined
}

/** The units with a mention of `meant` in the place of the words that stand for it. */
function resolved(units: readonly Unit[], { at, length }: StandIn, meant: Mention): readonly Unit[] {
  const [first, last] = [units[at], units[at + length - 1]]
  if (first === undefined || last === undefined) return units
  const { entity, kind } = meant
  const mention: Mention = { start: first.start, end: last.end, entity, kind, rule: 'stand-in', why: [] }
  const lastKey = kind === 'person' ? first.key : GROUP_KEY
  return units.toSpliced(at, length, { ...first, tag: 'name', end: last.end, last: last.last, lastKey, mention })
}
/** A plural, for what stands in for many. */
const GROUP_KEY = 'bodies'

const isPlural = ({ lastKey }: Unit): boolean => /[^s]s$|^people$/.test(lastKey)

/** A reader that remembers what the sentences before were about. */
export function englishReader(): ClaimReader {
  const remembered = new Map<Sort, { readonly mention: Mention; readonly sentence: number }>()
  const remember = (sort: Sort, mention: Mention | undefined, sentence: number) => {
    if (mention !== undefined) remembered.set(sort, { mention, sentence })
  }
  return ({ tokens, index }, mentions) => {
    if (mentions.length === 0 && remembered.size === 0) return NONE
    if (tokens.at(-1)?.text === '?') return NONE
    const units = unitsOf(tokens, mentions)
    const standIn = standInOf(units)
    const meant = standIn && remembered.get(standIn.sort)
    const near = meant !== undefined && standIn !== undefined && index - meant.sentence <= REACH[standIn.sort]
    if (mentions.length === 0 && !near) return NONE
    const { claims, topic, groups } = readSentence(near ? resolved(units, standIn, meant.mention) : units, index)
    if (topic?.mention?.kind === 'person') remember('he', topic.mention, index)
    else if (topic !== undefined && topic.mention?.kind !== 'place' && isPlural(topic))
      remember('they', topic.mention, index)
    remember('these', groups?.mention, index)
    return claims
  }
}
