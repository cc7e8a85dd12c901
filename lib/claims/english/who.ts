// Whom a noun phrase means: the entity that its head names, or, where other words narrow it down to somebody else, all of its words.
import type { Part } from '../../claim.ts'
import { named } from '../part.ts'
import { spanOf } from './frame.ts'
import type { Unit } from './unit.ts'

/** Persons, places and bodies with a name are themselves whatever stands before them. */
function isOwnName({ mention, capital }: Unit): boolean {
  return mention?.kind === 'person' || mention?.kind === 'place' || (mention?.kind === 'organization' && capital)
}

const BEFORE = new Set(['det', 'word', 'number', 'name', 'possessive'])
const PLAIN = new Set(['the', 'a', 'an', 'all', 'both'])

// "the weavers' rights"
const isPluralOwner = (units: readonly Unit[], at: number): boolean =>
  units[at]?.key === "'" && units[at - 1]?.lastKey.endsWith('s') === true && BEFORE.has(units[at - 1]?.tag ?? '')

/** The first unit of the phrase that `head` closes. */
export function firstOf(units: readonly Unit[], head: number, from: number): number {
  let first = head
  while (first > from && (BEFORE.has(units[first - 1]?.tag ?? '') || isPluralOwner(units, first - 1))) first--
  return first
}

/** The phrase whose head is a mention at `head`, within `from` and `last`: "weavers" is the entity, "the weavers of Gant" is all of these words. */
export function meantBy(units: readonly Unit[], head: number, from: number, last: number): Part | undefined {
  const unit = units[head]
  if (unit?.mention === undefined) return undefined
  // "countries and peoples": whose peoples, the words before tell.
  if (unit.lastKey === 'peoples' && firstOf(units, head, from) === head) return undefined
  // "the very name 'Gant'": a word is spoken of, not what it names.
  if (units[head - 1]?.tag === 'quote' && head - 2 >= from && units[head - 2]?.tag === 'word') return undefined
  const next = head < last ? units[head + 1] : undefined
  const isOwn = isOwnName(unit)
  const hasTail = next?.key === 'of' || (next?.tag === 'prep' && !isOwn)
  const first = firstOf(units, head, from)
  const isNarrowed = !isOwn && units.slice(first, head).some(({ tag, key }) => tag !== 'det' || !PLAIN.has(key))
  if (hasTail || isNarrowed) return spanOf(units, first, hasTail ? last : head)
  return unit.says ? named(unit.mention) : { ...named(unit.mention), entity: null }
}

// "the weavers of Gant, Sorrel and Harania": names in a row.
function endOfNames(units: readonly Unit[], from: number): number {
  let end = from
  for (let at = from + 1; units[from]?.tag === 'name' && at < from + 24; at += 2) {
    if (units[at]?.tag === 'comma' && units[at + 1]?.tag === 'and') at++
    const isName = units[at + 1]?.tag === 'name'
    if (units[at]?.tag === 'and') return isName ? at + 1 : end
    if (units[at]?.tag !== 'comma' || !isName) return end
    end = at + 1
  }
  return end
}

/** The end of what is "of" a head: "the weavers | of Gant" up to "Gant". */
export function endOfTail(units: readonly Unit[], head: number): number {
  let at = head
  while (units[at + 1]?.key === 'of') {
    at++
    while (BEFORE.has(units[at + 1]?.tag ?? '')) at++
    at = endOfNames(units, at)
  }
  return at
}

// "the Gantish guild and weavers": the adjective is both's, so that "weavers" alone are others.
function sharesAdjective(units: readonly Unit[], head: number): boolean {
  if (units[head - 1]?.tag !== 'and' || units[head]?.mention?.kind !== 'concept') return false
  const first = firstOf(units, head - 2, 0)
  const isLong = head - 2 > first + 1 || (units[head - 2]?.last ?? 0) > (units[head - 2]?.first ?? 0)
  return units[first]?.tag === 'det' && isLong && units[first + 1]?.capital === true
}

// "royalist and other forces": an adjective of the noun that the next word has as well.
const ADJECTIVAL = /(?:ist|al|ic|ive|ary|ous)$/
const isAdjective = (units: readonly Unit[], head: number): boolean => {
  const unit = units[head]
  const isOne = unit !== undefined && unit.first === unit.last && unit.mention?.kind === 'concept'
  return isOne && units[head + 1]?.tag === 'and' && ADJECTIVAL.test(unit.key)
}

/** All whom a phrase from `from` to `last` with these heads means; those that another's words narrow down are left out. */
export function allMeantBy(units: readonly Unit[], heads: readonly number[], from: number, last: number): Part[] {
  const final = heads.at(-1) ?? -1
  return heads.flatMap((head) => {
    const unit = units[head]
    if (unit === undefined || sharesAdjective(units, head) || isAdjective(units, head)) return []
    if (head < final && !isOwnName(unit) && units.slice(final + 1, last + 1).some(({ key }) => key === 'of')) return []
    return meantBy(units, head, from, head === final ? last : head) ?? []
  })
}
