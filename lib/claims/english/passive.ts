// Passives: "is led by Harker", and the short "a league led by Harker": who does it stands after "by".
import type { Claim, Part } from '../../claim.ts'
import { claimsOf, phrase } from '../part.ts'
import { basesIn } from './phrase.ts'
import type { Unit } from './unit.ts'
import { allMeantBy, endOfTail } from './who.ts'

// "hit by floods and storms, | Harania rebuilt": a comma behind the "and" ends the list.
function endOfAgents(units: readonly Unit[], by: number): number {
  let joined = false
  for (let at = by + 1; at < Math.min(by + 13, units.length); at++) {
    if (units[at]?.tag === 'and') joined = true
    if (units[at]?.tag === 'comma' && joined) return at - 1
  }
  return Math.min(by + 12, units.length - 1)
}

/** The mentions after "by" at `at`; undefined where something else does it. */
export function agentOf(units: readonly Unit[], at: number): Part[] | undefined {
  if (units[at]?.key !== 'by') return undefined
  const { bases } = basesIn(units, at + 1, endOfAgents(units, at))
  const heads = bases.filter(({ isName, first }) => isName && !isPast(units[first])).map(({ head }) => head)
  const last = endOfTail(units, heads.at(-1) ?? at)
  return heads.length > 0 && bases[0]?.isName ? allMeantBy(units, heads, at + 1, last) : undefined
}

// "led by Harker and | opened the road": what follows a verb is not who leads.
const isPast = (unit: Unit | undefined): boolean => unit?.forms?.past !== undefined && unit.forms.base === undefined

const INSIDE = new Set(['name', 'word', 'number', 'possessive'])

/** What a participle at `at` is said of: the noun before it with what it is "of". */
function patientBefore(units: readonly Unit[], at: number): number | undefined {
  let from = at
  while (from > 0 && at - from < 20) {
    const before = units[from - 1]
    if (before === undefined) break
    // "the end of | the war waged by": the nearest noun with an article.
    if (before.tag === 'det') return from - 1
    if (before.key === 'of' && from < at) return patientBefore(units, from - 1)
    if (!INSIDE.has(before.tag)) break
    from--
  }
  return from < at ? from : undefined
}

// "the struggle against tolls, fines and fees | waged by": what is waged stands before the list.
function isListed(units: readonly Unit[], from: number): boolean {
  let at = from - 1
  if (units[at]?.tag !== 'and' && units[at]?.tag !== 'comma') return false
  while (
    at > 0 &&
    from - at < 20 &&
    (INSIDE.has(units[at]?.tag ?? '') || units[at]?.tag === 'and' || units[at]?.tag === 'comma')
  )
    at--
  return units[at]?.tag === 'prep'
}

/** Claims of participles without "be". */
export function participlesBy(units: readonly Unit[], sentence: number): Claim[] {
  const claims: Claim[] = []
  for (let by = 2; by < units.length; by++)
    if (units[by]?.key === 'by') for (const claim of participleBy(units, by, sentence)) claims.push(claim)
  return claims
}

/** The claims of the participle before "by" at `by`. */
function participleBy(units: readonly Unit[], by: number, sentence: number): readonly Claim[] {
  const at = by - 1
  const unit = units[at]
  const verb = unit?.tag === 'word' ? unit.forms?.participle : undefined
  const before = units[at - 1]
  if (unit === undefined || verb === undefined || before === undefined || before.tag === 'be') return []
  // "a path found and widened by": two participles, one noun.
  const isSecond = before.tag === 'and' && units[at - 2]?.forms?.participle !== undefined
  const noun = isSecond ? at - 2 : at
  const last = units[noun - 1]
  if (
    (last?.tag !== 'name' && last?.tag !== 'word') ||
    (noun < at && units[noun - 1]?.tag === 'word' && units[noun - 1]?.forms?.participle !== undefined)
  )
    return []
  const agents = agentOf(units, by)
  const from = patientBefore(units, noun)
  if (agents === undefined || from === undefined) return []
  // "sanctions against Harania | imposed by", "support for the plan | voiced by": what is meant stands farther off.
  const preposition = units[from - 1]
  if (isListed(units, from)) return []
  // "the call to action | made by": the call is made.
  const isBare = units[from]?.tag !== 'det' && preposition?.key !== 'of'
  if (isBare && (preposition?.tag === 'to' || preposition?.tag === 'prep')) return []
  const isFar = preposition?.tag === 'prep' && preposition.key !== 'of' && last.mention?.kind === 'place'
  if (isFar || /^(?:for|against|on)$/.test(preposition?.key ?? '')) return []
  const object =
    from === noun - 1 && last.mention
      ? { ...phrase(last.start, last.end), entity: last.says ? last.mention.entity : null }
      : phrase(units[from]?.start ?? 0, last.end)
  const predicate = { start: unit.start, end: unit.end, lemma: verb }
  const make = (subject: Part, object: Part | null): Claim => ({
    sentence,
    predicate,
    negated: false,
    modality: 'asserted',
    voice: 'passive',
    speaker: null,
    subject,
    object,
  })
  return claimsOf(make, agents, [object])
}
