// What follows a verb: its object as a phrase or a clause, up to where something else begins.
import type { Voice } from '../../claim.ts'
import { type Group, passive, pastAdverbs } from './be.ts'
import { groupAt } from './group.ts'
import { isExcepted, saysHalf } from './half.ts'
import type { FormName } from './inflect.ts'
import { basesIn } from './phrase.ts'
import type { Unit } from './unit.ts'
import { SAYING, TAKES_INFINITIVE } from './verbs.ts'
import { type Forms, isInfinitive, joinsVerb, lastOfClause, trimmed, walk } from './walk.ts'

export interface Objects {
  /** The preposition that the verb takes ("rely on"). */
  readonly preposition: number | undefined
  /** Units of the whole phrase; undefined where there is none. */
  readonly phrase: { readonly first: number; readonly last: number } | undefined
  /** Mentions that are the object, or each of them where "and" joins nothing but mentions. */
  readonly heads: readonly { readonly first: number; readonly head: number }[]
  /** The phrase is a clause of its own. */
  readonly isClause: boolean
  /** "no intention": what is said of it is that there is none. */
  readonly isNone: boolean
  /** The unit after all of it. */
  readonly end: number
  /** Where nothing told the object's end. */
  readonly isUnsure: boolean
}

const OF_TIME = new Set(
  'since until before after during despite notwithstanding without out off up down throughout'.split(' '),
)
/** "fought for long years": when it was is no object. */
const TIMES = new Set(
  'year years decade decades century centuries month months week weeks day days time times period periods moment stage today ago session sessions occasion occasions costs'.split(
    ' ',
  ),
)
const ADJECTIVAL = /(?:al|ic|ive|ful|ous|ized|ised|ary|ent|ant|able|ible|ed|less|mn|ng)$/
const isAdjectival = (units: readonly Unit[], at: number): boolean => ADJECTIVAL.test(units[at]?.key ?? '')

/** The object of a group. */
export function objectAfter(units: readonly Unit[], group: Group): Objects {
  const none: Objects = {
    preposition: undefined,
    phrase: undefined,
    heads: [],
    isClause: false,
    isNone: false,
    end: group.last + 1,
    isUnsure: false,
  }
  const isCopula = group.lemma === 'be' || group.lemma.endsWith(' be')
  let at = isCopula ? group.last + 1 : pastAdverbs(units, group.last + 1).at
  if (isCopula) at = pastAdverbs(units, at).at
  const opener = units[at]
  // "is settled | not by force but by talks"
  if (!isCopula && pastAdverbs(units, group.last + 1).negated) return { ...none, isUnsure: true }
  if (opener === undefined || opener.tag === 'and') return none
  if (opener.key === 'that' && opener.tag === 'opener' && (SAYING.has(group.verb) || isCopula))
    return clause(units, none, at + 1)
  if (opener.tag === 'opener' && ASKING.has(opener.key) && SAYING.has(group.verb))
    return clause(units, none, at, group.form)
  let preposition: number | undefined
  if (!isCopula && (opener.tag === 'prep' || opener.tag === 'to' || opener.key === 'as')) {
    if (opener.tag === 'to' && isInfinitive(units, at)) return none
    if (OF_TIME.has(opener.key) || opener.last > opener.first || units[at + 1]?.tag === 'number') return none
    preposition = at
    at++
  }
  const isNone = units[at]?.key === 'no'
  if (isNone) at++
  const { last, isUnsure } = walk(units, at, group, SAYING.has(group.verb), preposition !== undefined)
  const phrase = trimmed(units, at, last)
  const whole = { ...none, preposition, phrase, isNone, end: Math.max(last, at - 1) + 1 }
  if (
    preposition !== undefined &&
    phrase !== undefined &&
    TIMES.has(units[phrase.last]?.key ?? '') &&
    basesIn(units, phrase.first, phrase.last).end > phrase.last
  )
    return { ...none, end: whole.end }
  if (phrase === undefined) return { ...whole, preposition: undefined, isUnsure: preposition !== undefined }
  // "our solemn, collective pledge": the noun is still to come.
  const isCut =
    phrase.last === phrase.first + 1 && units[phrase.first]?.tag === 'det' && units[last + 1]?.tag === 'comma'
  if (
    isCut &&
    units[phrase.last]?.tag === 'word' &&
    isAdjectival(units, phrase.last) &&
    units[last + 2]?.tag === 'word'
  )
    return { ...whole, isUnsure: true }
  if (isUnsure)
    return SAYING.has(group.verb) && preposition === undefined ? clause(units, none, at) : { ...whole, isUnsure }
  const heads = headsOf(units, phrase.first, phrase.last)
  // "expects us | to open the road": the two are one.
  const isHalf =
    HALF.has(group.verb) && preposition === undefined && heads.length === 0 && units[whole.end]?.tag === 'to'
  if (isHalf || saysHalf(units, group, phrase, isCopula)) return { ...whole, isUnsure: true }
  if ((isNone || group.negated) && isExcepted(units, at, whole.end)) return { ...whole, isUnsure: true }
  const isOpen =
    heads.length === 0 && units[whole.end]?.tag === 'to' && TAKES_INFINITIVE.has(units[phrase.last]?.key ?? '')
  return isOpen ? withInfinitive(units, whole, phrase.first, group) : { ...whole, heads }
}

// "the need | to uphold the rule": the noun alone says too little.
function withInfinitive(units: readonly Unit[], whole: Objects, first: number, forms: Forms): Objects {
  let verb = pastAdverbs(units, whole.end + 1).at
  let { last } = walk(units, verb + 1, forms, false, false)
  for (let turns = 0; turns < 4 && isJoinedInfinitive(units, last + 1); turns++) {
    verb = pastAdverbs(units, last + 2).at
    last = walk(units, verb + 1, forms, false, false).last
  }
  const phrase = trimmed(units, first, Math.max(last, verb))
  return { ...whole, phrase, end: Math.max(last, verb) + 1 }
}

const isJoinedInfinitive = (units: readonly Unit[], and: number): boolean =>
  units[and]?.tag === 'and' &&
  units[pastAdverbs(units, and + 1).at]?.forms?.base !== undefined &&
  joinsVerb(units, and + 1, 'base')

const HALF = new Set('expect want wish like allow enable help cause require ask need'.split(' '))

const ASKING = new Set(['how', 'what', 'why'])

/** A clause as object: to the end of all, or with `form` to where a verb in this form is joined to the one before the clause. */
function clause(units: readonly Unit[], none: Objects, first: number, form?: FormName): Objects {
  const whole = lastOfClause(units, first)
  if (form === 'base')
    for (let at = first; at < whole; at++)
      if (units[at]?.tag === 'comma' && joinedGroup(units, at, form) !== undefined)
        return { ...none, phrase: trimmed(units, first, at - 1), end: at }
  return { ...none, phrase: trimmed(units, first, whole), isClause: true, end: first }
}

/** A phrase that is a mention, or mentions joined by "and": each of them; else the mention that heads it. */
function headsOf(units: readonly Unit[], first: number, last: number): { first: number; head: number }[] {
  const { bases, end } = basesIn(units, first, last)
  if (bases.length > 1) return end > last && bases.every(({ isName }) => isName) ? bases : []
  return bases.filter(({ isName }) => isName)
}

/** The verb joined to what ended before `from` by "and" or a comma; undefined where there is none. */
export function joinedGroup(
  units: readonly Unit[],
  from: number,
  form: FormName,
  voice: Voice = 'active',
): Group | undefined {
  let at = from
  while (units[at]?.tag === 'adverb' || units[at]?.tag === 'quote') at++
  const before = at
  if (units[at]?.tag === 'comma') at++
  if (units[at]?.tag === 'and') at++
  if (at === before || !joinsVerb(units, at, form)) return undefined
  const { at: verb, negated } = pastAdverbs(units, at)
  const aux = units[verb]?.tag
  if (form === 'base' && (aux === 'be' || aux === 'have') && units[verb]?.key !== aux) return undefined
  if (voice === 'passive' && form === 'participle' && aux === 'word')
    return passive(units, { first: verb, at: verb, modality: 'asserted', negated }, verb)
  const isPresent = form === 'base' && aux === 'word' && units[verb]?.forms?.base === undefined
  const asked =
    isPresent ||
    aux === 'modal' ||
    aux === 'do' ||
    ((aux === 'have' || aux === 'be') && (form === 'present' || form === 'past'))
      ? undefined
      : form
  const group = groupAt(units, verb, asked)
  return group && negated ? { ...group, negated: !group.negated } : group
}
