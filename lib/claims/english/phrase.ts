// Noun phrases: their heads, and where a stretch of units can be no part of one.
import { TITLES } from '../../recognize/english/vocabulary.ts'
import { standsAsVerb } from './doubtful.ts'
import type { Unit } from './unit.ts'
import { NOUNY } from './verbs.ts'

/** Words in -ing that go before a noun as adjectives do. */
const ADJECTIVE_ING = new Set(
  'developing emerging ruling leading existing working neighbouring neighboring outstanding fighting remaining growing following willing ongoing surrounding participating contracting freedom-loving peace-loving loving building training housing being meeting beginning understanding'.split(
    ' ',
  ),
) // prettier-ignore
const SINGLE_OUT = new Set('no neither few little half nobody none one'.split(' '))
const LISTING = new Set(['such', 'including', 'like'])

const IN_BASE = new Set(['det', 'word', 'number', 'name', 'possessive', 'adverb', 'quote'])

/** Is the word a verb in -ing that governs what follows ("maintaining peace"), and no adjective ("developing countries")? */
export const isGerund = (unit: Unit | undefined): boolean =>
  unit?.tag === 'word' && unit.forms?.ing !== undefined && !ADJECTIVE_ING.has(unit.key)

// "the weavers and the guild still | exist"
const isAfterNoun = (units: readonly Unit[], i: number): boolean =>
  units[i - 1]?.tag === 'adverb' && (units[i - 2]?.tag === 'name' || /s$|people$/.test(units[i - 2]?.key ?? ''))

/** "are represented", "the rights enjoyed": a verb that ends its noun phrase, where nothing makes it an adjective. */
export function isFiniteAt(units: readonly Unit[], i: number): boolean {
  const unit = units[i]
  const before = units[i - 1]
  if (unit === undefined || unit.glued) return false
  if (unit.tag === 'modal' || unit.tag === 'do' || unit.tag === 'have' || unit.tag === 'be')
    return unit.key !== 'being' && unit.key !== 'having'
  if (unit.tag !== 'word' || unit.forms === undefined || before === undefined) return false
  const { present, base, past } = unit.forms
  const afterNoun =
    before.tag === 'name' || (before.tag === 'word' && !before.key.endsWith('ly')) || before.tag === 'pronoun'
  if (!afterNoun && before.tag !== 'adverb') return false
  if (present !== undefined) return !NOUNY.has(present) || (standsAsVerb(units, i, present) && before.tag !== 'word')
  if (base !== undefined && past === undefined)
    return (
      !NOUNY.has(base) &&
      (isAfterNoun(units, i) || before.key.endsWith('s') || before.key === 'people' || before.tag === 'pronoun')
    )
  return false
}

export interface Base {
  /** The last unit of the phrase without what hangs on it ("the united front | of the people"). */
  readonly head: number
  readonly first: number
  /** It is a mention, and stands for it. */
  readonly isName: boolean
}

// "South | Harania" is another place than Harania; "President Harker" is Harker.
function isAnother(units: readonly Unit[], first: number, head: number): boolean {
  const before = units[head - 1]
  const kind = units[head]?.mention?.kind
  if (
    before === undefined ||
    head - 1 < first ||
    before.tag !== 'word' ||
    (kind !== 'place' && kind !== 'organization')
  )
    return false
  return (
    (before.capital && first < head - 1 && !TITLES.has(before.key)) || /^(?:anti|pro|non|former|old)$/.test(before.key)
  )
}

/** The noun phrases joined by "and" from `first` to `last`, up to the first preposition; after "such as" and "including" those that are listed. */
export function basesIn(units: readonly Unit[], first: number, last: number): { bases: Base[]; end: number } {
  const bases: Base[] = []
  let from = first
  let at = first
  for (; at <= last + 1; at++) {
    const unit = at <= last ? units[at] : undefined
    if (unit !== undefined && IN_BASE.has(unit.tag)) continue
    let head = at - 1
    while (head >= from && (units[head]?.tag === 'adverb' || units[head]?.tag === 'quote')) head--
    if (head >= from) {
      const isSingled = SINGLE_OUT.has(units[from]?.key ?? '')
      const isName = units[head]?.tag === 'name' && !isSingled && !isAnother(units, from, head)
      bases.push({ first: from, head, isName })
    }
    from = at + 1
    const goesOn = unit?.tag === 'and' || unit?.tag === 'comma' || (unit?.tag === 'prep' && LISTING.has(unit.key))
    if (!goesOn) break
  }
  return { bases, end: at }
}
