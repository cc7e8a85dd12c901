// The subject of a verb: the noun phrase before it, where it is sure to be its own.
import { basesIn, isFiniteAt, isGerund } from './phrase.ts'
import type { Unit } from './unit.ts'
import { NOUNY, SAYING } from './verbs.ts'

export interface Subject {
  /** Units of all that is subject. */
  readonly first: number
  readonly last: number
  /** Units of the mentions that act: several where "and" joins them. */
  readonly heads: readonly number[]
  /** The unit that opens the clause ("that", "if", ","), -1 for the sentence's beginning. */
  readonly opener: number
  /** What the verb is done to stands before: "the aid that Harania gave". */
  readonly isRelative: boolean
}

const FARTHEST = 60
const IN_PHRASE = new Set(['name', 'word', 'det', 'possessive', 'number', 'prep', 'and', 'adverb'])
const STARTS = new Set(['stop', 'quote', 'bracket', 'but', 'comma'])
/** Nouns that say that what follows is not so. */
const DENYING = new Set(
  'allegation allegations claim claims accusation accusations charge charges pretext myth lie illusion rumour rumor rumours rumors argument slander'.split(
    ' ',
  ),
)
const NO_CLAUSE = new Set('who whom whose what how why than whether lest'.split(' '))
/** Nouns that a clause with "that" says more of. */
const CONTENT = new Set(
  'fact view principle belief hope idea conviction position opinion confidence demand proposal understanding condition ground grounds possibility assurance sense certain clear true sure confident convinced hopeful aware important essential necessary evident obvious imperative regrettable gratifying so'.split(
    ' ',
  ),
) // prettier-ignore

// ", led by Harker," and ", a ruling party," stand between a subject and its verb.
function beforeParenthesis(units: readonly Unit[], comma: number): number | undefined {
  for (let at = comma - 1; at > comma - FARTHEST && at > 0; at--) {
    const unit = units[at]
    if (unit?.tag === 'stop' || unit?.tag === 'but') return undefined
    if (unit?.tag !== 'comma') continue
    const next = units[at + 1]
    const isVerb = next?.forms !== undefined && next.forms.participle === undefined && next.forms.ing === undefined
    const opens =
      next?.tag === 'prep' ||
      next?.tag === 'adverb' ||
      next?.tag === 'det' ||
      (next?.tag === 'word' && !isVerb) ||
      next?.tag === 'name' ||
      next?.key === 'who' ||
      next?.key === 'which' ||
      next?.key === 'as' ||
      next?.key === 'though'
    return opens ? at - 1 : undefined
  }
  return undefined
}

/** May the unit stand inside a noun phrase that is read from its end? */
function isInside(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  if (unit === undefined || !IN_PHRASE.has(unit.tag)) return false
  if (isFiniteAt(units, at)) return false
  if (unit.tag !== 'word' || unit.forms === undefined) return true
  if (units[at - 1]?.tag === 'to') return false
  const { past, participle, base } = unit.forms
  const before = units[at - 1]?.tag
  // "countries which | practise it"
  if (before === 'opener' && base !== undefined && past === undefined && !NOUNY.has(base)) return false
  if ((past === undefined && participle === undefined) || base !== undefined) return true
  const attributive =
    before === 'det' ||
    before === 'possessive' ||
    before === 'prep' ||
    before === 'number' ||
    before === 'and' ||
    before === 'adverb' ||
    before === undefined ||
    before === 'comma'
  const next = units[at + 1]
  return attributive || next?.tag === 'prep' || next?.tag === 'adverb' || next?.tag === 'word'
}

const start = (units: readonly Unit[], from: number): number => {
  let at = from
  while (units[at]?.tag === 'and' || units[at]?.tag === 'adverb' || units[at]?.tag === 'quote') at++
  // "in 1972 Harania joined": a year needs no comma.
  if (units[at]?.tag === 'prep' && units[at + 1]?.tag === 'number' && units[at + 2]?.tag !== 'and') at += 2
  return at
}

interface Stretch {
  readonly first: number
  readonly last: number
  readonly opener: number
}

function stretchBefore(units: readonly Unit[], last: number): Stretch {
  let at = last
  while (at >= 0 && at > last - FARTHEST && isInside(units, at)) at--
  return { first: start(units, at + 1), last, opener: at }
}

/** The clause's opener, when it lets a clause with this subject stand; "relative" where it is itself the object. */
function opening(units: readonly Unit[], at: number): 'clause' | 'relative' | undefined {
  const unit = units[at]
  const before = units[at - 1]
  if (unit?.tag === 'quote' && (before?.tag === 'prep' || before?.tag === 'det')) return undefined
  if (unit === undefined || STARTS.has(unit.tag))
    return unit?.tag === 'comma' && before?.tag === 'prep' ? undefined : 'clause'
  if (unit.tag === 'opener') {
    if (NO_CLAUSE.has(unit.key)) return undefined
    if (unit.key === 'which') return before?.tag === 'prep' ? 'clause' : 'relative'
    if (unit.key === 'as' && (before?.tag === 'word' || before?.tag === 'name')) return undefined
    if (unit.key !== 'that') return 'clause'
    if (DENYING.has(before?.key ?? '')) return undefined
    const isContent =
      before === undefined ||
      before.forms !== undefined ||
      before.tag === 'adverb' ||
      before.tag === 'comma' ||
      before.tag === 'and' ||
      CONTENT.has(before.key)
    return isContent ? 'clause' : 'relative'
  }
  const verb = unit.forms?.present ?? unit.forms?.past ?? unit.forms?.base ?? ''
  return unit.tag === 'word' && SAYING.has(verb) ? 'clause' : undefined
}

/** "supports one and | Harania leads": after a verb that takes no clause, only what follows the one "and" is subject. */
function afterLastAnd(units: readonly Unit[], { first, last }: Stretch): Stretch | undefined {
  let and: number | undefined
  for (let at = first; at <= last; at++) {
    if (units[at]?.tag !== 'and') continue
    if (and !== undefined) return undefined
    and = at
  }
  return and === undefined ? undefined : { first: and + 1, last, opener: and }
}

interface List {
  readonly first: number
  readonly heads: readonly number[]
  readonly opener: number
  /** The heads are all there is: what follows belongs to them. */
  readonly isAll: boolean
}

/** Names before a comma that the list in `stretch` goes on from: "Trade unions, | youth leagues and farmers". */
function listBefore(units: readonly Unit[], stretch: Stretch): List | undefined | 'unsure' | 'hanging' {
  if (units[stretch.opener]?.tag !== 'comma') return undefined
  const before = stretchBefore(units, stretch.opener - 1)
  const opens = units[before.first]?.tag
  // "in toil and want, | the weavers and farmers": a list that has its "and" goes on no farther.
  if (units.slice(before.first, before.last + 1).some(({ tag }) => tag === 'and')) return undefined
  // "In the year the ports of Harania, | Sorrel and Gant": all may be the ports'.
  if (opens === 'prep' && units[before.last]?.tag === 'name' && units[before.last - 1]?.key === 'of') return 'hanging'
  if (
    before.first > before.last ||
    opens === 'prep' ||
    units[before.first]?.key === 'following' ||
    isGerund(units[before.first])
  )
    return undefined
  if (opening(units, before.opener) === undefined) return 'unsure'
  const { bases, end } = basesIn(units, before.first, before.last)
  // "The ports of Harania, | Sorrel and Gant": the list hangs on what stands before it.
  if (end <= before.last)
    return {
      first: before.first,
      heads: bases.filter(({ isName }) => isName).map(({ head }) => head),
      opener: before.opener,
      isAll: true,
    }
  const heads = bases.filter(({ isName }) => isName).map(({ head }) => head)
  const farther = listBefore(units, before)
  if (farther === 'hanging') return farther
  if (farther === 'unsure' || farther === undefined)
    return { first: before.first, heads, opener: before.opener, isAll: false }
  return farther.isAll ? farther : { ...farther, heads: [...farther.heads, ...heads] }
}

// "Harker, | who leads the delegation": of persons alone is it clear who is meant.
function antecedentOf(units: readonly Unit[], who: number): Subject | undefined {
  const at = units[who - 1]?.tag === 'comma' ? who - 2 : who - 1
  if (units[at]?.mention?.kind !== 'person') return undefined
  return { first: at, last: at, heads: [at], opener: who, isRelative: false }
}

/** The subject of the verb group that begins at `verb`, without heads where no mention is it; undefined where it is not sure. */
export function subjectBefore(units: readonly Unit[], verb: number): Subject | undefined {
  let last = verb - 1
  while (units[last]?.tag === 'adverb' || units[last]?.tag === 'quote' || units[last]?.tag === 'not') last--
  if (units[last]?.key === 'who') return antecedentOf(units, last)
  if (units[last]?.tag === 'comma') last = beforeParenthesis(units, last) ?? -1
  if (last < 0) return undefined
  let stretch: Stretch | undefined = stretchBefore(units, last)
  let kind = opening(units, stretch.opener)
  // "has maintained a low rate and | many guilds close": "maintain" takes no clause without "that".
  const opened = units[stretch.opener]
  const isBare = opened?.tag === 'word' && !takesBareClause(opened)
  if ((kind === undefined || isBare) && isFiniteOpener(units, stretch.opener)) {
    stretch = afterLastAnd(units, stretch)
    kind = 'clause'
  }
  if (stretch === undefined || kind === undefined || stretch.first > stretch.last) return undefined
  const closing = units[last]
  // "the guild of Gant launched | sustained attacks": a past before the verb is itself the verb.
  if (closing?.tag === 'word' && closing.forms?.past !== undefined && closing.forms.base === undefined) return undefined
  // "how to open roads and | close hot spots is a concern": a verb and its object are no noun phrase.
  for (let at = stretch.first; at < last; at++) {
    const base = units[at - 1]?.tag === 'and' ? units[at]?.forms?.base : undefined
    if (base !== undefined && !NOUNY.has(base) && units[at]?.forms?.participle === undefined) return undefined
    // "Harania's joining | the guild": it is the joining.
    if (isGerund(units[at]) && (units[at + 1]?.tag === 'det' || units[at + 1]?.tag === 'name')) return undefined
  }
  const first = units[stretch.first]
  if (first?.tag === 'prep' || isGerund(first)) return undefined
  const { bases } = basesIn(units, stretch.first, stretch.last)
  const heads = bases.filter(({ isName }) => isName).map(({ head }) => head)
  // "peace and growth" may be one mention, and yet the end of a list.
  const isLong = (units[stretch.last]?.last ?? 0) - (units[stretch.last]?.first ?? 0) > 1
  const isJoined = units[stretch.opener + 1]?.tag === 'and'
  const list = bases.length > 1 || (isLong && !isJoined) ? listBefore(units, stretch) : undefined
  if (list === 'unsure' || list === 'hanging') return undefined
  const all = list?.isAll ? list.heads : [...(list?.heads ?? []), ...heads]
  return {
    first: list?.first ?? stretch.first,
    last: stretch.last,
    heads: all,
    opener: list?.opener ?? stretch.opener,
    isRelative: kind === 'relative',
  }
}

const BARE = new Set('say think believe hope know claim feel fear find see wish suppose mean tell'.split(' '))
const takesBareClause = ({ forms }: Unit): boolean =>
  BARE.has(forms?.present ?? forms?.past ?? forms?.base ?? forms?.ing ?? '')

const isFiniteOpener = (units: readonly Unit[], at: number): boolean =>
  units[at]?.tag === 'word' || isFiniteAt(units, at)
