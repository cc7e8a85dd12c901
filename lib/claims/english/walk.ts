// How far a phrase after a verb reaches.

import { type Group, pastAdverbs } from './be.ts'
import { isNounHere, standsAsVerb } from './doubtful.ts'
import type { FormName } from './inflect.ts'
import { isFiniteAt, isGerund } from './phrase.ts'
import type { Unit } from './unit.ts'
import { NOUNY } from './verbs.ts'

const FARTHEST = 60
const IN_PHRASE = new Set(['name', 'word', 'det', 'possessive', 'number', 'prep', 'adverb', 'quote'])
const ADJECTIVE_ED = new Set(
  'increased enhanced continued united sustained developed advanced balanced improved strengthened renewed accelerated shared armed unified concerted coordinated related needed limited'.split(
    ' ',
  ),
) // prettier-ignore

// "will keep the peace and | wishes to trade"
function isPresentHere(units: readonly Unit[], at: number): boolean {
  const lemma = units[at]?.forms?.present
  const next = units[at + 1]?.tag
  return (
    lemma !== undefined &&
    standsAsVerb(units, at, lemma) &&
    (next === 'det' || next === 'to' || next === 'name' || next === 'opener' || next === 'adverb')
  )
}

// "have closed the road and | pitted the fields": no verb known here, but by its ending and what follows it is one.
function isUnknownVerb(units: readonly Unit[], at: number, form: FormName): boolean {
  const unit = units[at]
  if (unit?.tag !== 'word' || unit.forms !== undefined || unit.glued || units[at + 1]?.tag !== 'det') return false
  return form === 'ing'
    ? unit.key.endsWith('ing')
    : (form === 'past' || form === 'participle') && unit.key.endsWith('ed')
}

/** Does a verb in the same form stand here, joined by "and" or a comma to one before? */
export function joinsVerb(units: readonly Unit[], from: number, form: FormName, outer?: FormName): boolean {
  if (outer !== undefined && outer !== form && joinsVerb(units, from, outer)) return true
  const { at } = pastAdverbs(units, from)
  const unit = units[at]
  if (unit === undefined || unit.glued) return false
  if (unit.tag === 'modal' || unit.tag === 'do') return true
  if (unit.tag === 'have' || unit.tag === 'be') return form !== 'ing' && unit.key !== 'being' && unit.key !== 'having'
  const lemma = unit.tag === 'word' ? unit.forms?.[form] : undefined
  if (lemma === undefined && isUnknownVerb(units, at, form)) return true
  if (lemma === undefined) return form === 'base' && isPresentHere(units, at)
  const next = units[at + 1]
  // "growth and changes | in trade": what a preposition follows is rather a noun.
  if (form === 'present' && next?.tag === 'prep' && isNounHere(lemma, next)) return false
  if (form === 'base' || form === 'present') return standsAsVerb(units, at, lemma) && next?.key !== 'of'
  return next?.key !== 'by' && !(ADJECTIVE_ED.has(unit.key) && next?.tag === 'word')
}

/** Does the "to" there begin an infinitive? */
export const isInfinitive = (units: readonly Unit[], to: number): boolean => {
  const { at } = pastAdverbs(units, to + 1)
  const next = units[at + 1]?.tag
  // "resorts to force."
  if (NOUNY.has(units[at]?.forms?.base ?? '') && (next === undefined || next === 'stop' || next === 'comma'))
    return false
  return units[at]?.forms?.base !== undefined || units[at]?.key === 'be' || units[at]?.key === 'have'
}

/** "peace, stability and growth": does the comma at `comma` only part what one "and" joins in the end? */
function listEnd(units: readonly Unit[], comma: number, { form, outer }: Forms): number | undefined {
  let joined = false
  for (let at = comma + 1; at < comma + FARTHEST; at++) {
    const unit = units[at]
    if (unit === undefined || unit.tag === 'stop') return joined ? at - 1 : undefined
    if (at === comma + 1 && (unit.tag === 'adverb' || unit.tag === 'prep' || isGerund(unit))) return undefined
    if (unit.tag === 'comma') {
      if (joined) return at - 1
      const after = units[at + 1]?.tag === 'and' ? at + 2 : at + 1
      if (joinsVerb(units, after, form, outer)) return undefined
    } else if (unit.tag === 'and') {
      if (joinsVerb(units, at + 1, form, outer)) return joined ? at - 1 : undefined
      joined = true
    } else if (
      isFiniteAt(units, at) ||
      unit.tag === 'pronoun' ||
      unit.tag === 'but' ||
      (unit.key === 'it' && units[at - 1]?.tag !== 'prep')
    )
      return undefined
    else if (unit.tag === 'opener' || (unit.tag === 'to' && isInfinitive(units, at))) return joined ? at - 1 : undefined
    else if (at === comma + 1 && joinsVerb(units, at, form, outer)) return undefined
  }
  return undefined
}

/** The forms in which a joined verb stands. */
export type Forms = Pick<Group, 'form' | 'outer'>

export interface Walk {
  readonly last: number
  readonly isUnsure: boolean
}

const TAKEN = new Set(['det', 'name', 'object-pronoun'])
// "the road and Sorrel | closed it"
const isPastHere = (units: readonly Unit[], at: number): boolean =>
  units[at]?.forms?.past !== undefined && units[at - 1]?.tag === 'name' && TAKEN.has(units[at + 1]?.tag ?? '')

/** From the first unit of a phrase to its last; unsure where a verb comes whose subject it seems to be. */
export function walk(
  units: readonly Unit[],
  first: number,
  forms: Forms,
  takesClause: boolean,
  isPrepositional: boolean,
): Walk {
  const { form, outer } = forms
  let cut: Walk | undefined
  let at = first
  for (; at < first + FARTHEST; at++) {
    const unit = units[at]
    if (unit === undefined) break
    if (isFiniteAt(units, at) && at > first)
      return cut === undefined || takesClause ? { last: at - 1, isUnsure: true } : cut
    if (cut !== undefined && isPastHere(units, at)) return cut
    if (
      unit.tag === 'det' &&
      (units[at - 1]?.tag === 'name' || (units[at - 1]?.tag === 'word' && units[at - 1]?.forms?.ing === undefined)) &&
      at > first &&
      isPrepositional &&
      unit.key !== 'all'
    )
      return { last: at - 1, isUnsure: true }
    if (IN_PHRASE.has(unit.tag)) continue
    if (unit.tag === 'object-pronoun' && (at === first || units[at - 1]?.tag === 'prep' || units[at - 1]?.tag === 'to'))
      continue
    if (unit.tag === 'and') {
      const next = units[at + 1]
      if (
        joinsVerb(units, at + 1, form, outer) ||
        next?.tag === 'pronoun' ||
        next?.tag === 'opener' ||
        next?.tag === 'to' ||
        next?.tag === 'not'
      )
        break
      cut = { last: at - 1, isUnsure: false }
      continue
    }
    if (
      unit.key === 'as' &&
      at > first &&
      (units[at + 1]?.tag === 'det' || units[at + 1]?.tag === 'word' || units[at + 1]?.tag === 'name')
    ) {
      cut ??= { last: at - 1, isUnsure: false }
      continue
    }
    if (unit.tag === 'to' && !isInfinitive(units, at)) continue
    if (unit.tag === 'comma') {
      // "support for, and trust in, the guild": the noun is still to come.
      if (units[at - 1]?.tag === 'prep' && at > first) return { last: at - 1, isUnsure: true }
      const end = listEnd(units, at, forms)
      if (end !== undefined && at > first) return { last: end, isUnsure: false }
      break
    }
    if (unit.tag === 'bracket' && units[at + 2]?.tag === 'bracket') {
      at += 2
      continue
    }
    break
  }
  return { last: at - 1, isUnsure: false }
}

const isCutVerb = (units: readonly Unit[], at: number): boolean => {
  const before = units[at - 1]?.tag
  const forms = units[at]?.forms
  return (
    ((before === 'prep' || before === 'and') && forms?.ing !== undefined) ||
    (before === 'to' && forms?.base !== undefined)
  )
}

const HANGING = new Set(['adverb', 'prep', 'and', 'det', 'to', 'comma'])

/** The units without what hangs loose at their ends; undefined where nothing is left. */
export function trimmed(
  units: readonly Unit[],
  first: number,
  last: number,
): { first: number; last: number } | undefined {
  let from = first
  let to = last
  const quotes = () => units.slice(from, to + 1).filter(({ tag }) => tag === 'quote').length
  const isNoun = (at: number) => units[at]?.key === 'best' && units[at - 1]?.tag === 'det'
  while (
    to >= from &&
    !isNoun(to) &&
    HANGING.has(units[to]?.tag ?? '') &&
    units[to]?.key !== 'here' &&
    units[to]?.key !== 'all'
  )
    to--
  // "the claims by affirming | that …", "a way to show | that …": the verb's own object is cut off.
  if (units[to + 1]?.tag === 'opener' && isCutVerb(units, to) && to - 2 >= from) to -= 2
  while (units[from]?.tag === 'comma') from++
  if (units[from]?.tag === 'quote' && quotes() % 2 === 1) from++
  else if (units[to]?.tag === 'quote' && quotes() % 2 === 1) to--
  return to < from ? undefined : { first: from, last: to }
}

/** The last unit before the next stop. */
export const lastOfClause = (units: readonly Unit[], from: number): number => {
  let at = from
  while (at < units.length && (units[at]?.tag !== 'stop' || units[at]?.key === '-')) at++
  return at - 1
}
