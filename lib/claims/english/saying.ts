// Who says so: "Harker said that …", "…, Harker said", "according to Harker, …".
import type { Claim, Modality, Part } from '../../claim.ts'
import type { Span } from '../../span.ts'
import type { Group } from './be.ts'
import { partsOf } from './frame.ts'
import { basesIn } from './phrase.ts'
import type { Subject } from './subject.ts'
import type { Unit } from './unit.ts'
import { SAYING } from './verbs.ts'

/** Verbs after which what is said is wished for. */
const WISHING = new Set(
  'demand propose recommend urge request require suggest hope wish expect fear forecast'.split(' '),
)
/** Nouns of what is wished or held, which a clause with "that" tells. */
const WISHED = new Set(
  'hope hopes wish wishes demand demands proposal proposals suggestion expectation expectations desire possibility aspiration aspirations request requests dream idea illusion view belief notion theory assertion effect worry worries fear fears concern concerns doubt doubts danger risk threat impression suspicion fantasy dreams hopeful desirable probable likely possible'.split(
    ' ',
  ),
) // prettier-ignore
/** Whose subject may be "we": the speaker of the whole text, who needs no name. */
const OURSELVES = new Set(['i', 'we', 'they'])
/** Who knows or finds does not say so. */
const SILENT = new Set(
  'know remember realise realize understand find mean remind tell see recognise recognize deem'.split(' '),
)
const DOUBTING = new Set('deny doubt pretend'.split(' '))

export interface Voices {
  /** Who says what stands at a unit; "nobody" where it is denied. */
  speakerAt(unit: number): Part | null | 'nobody'
  modalityAt(unit: number): Modality
  /** Heeds a verb of saying with its subject: what follows is said by it, or what came before when nothing follows. */
  note(group: Group, subject: Subject | undefined): void
  /** The claims with the speaker that the sentence's end or beginning names. */
  closing(claims: readonly Claim[]): Claim[]
}

interface Speech {
  readonly from: number
  readonly to: number
  readonly speaker: Part | null | 'nobody'
  readonly modality: Modality
}

const endOfSpeech = (units: readonly Unit[], from: number): number => {
  let at = from
  while (at < units.length && !(units[at]?.tag === 'stop' && (units[at]?.key === ';' || units[at]?.key === '.'))) at++
  return at
}

function accordingTo(units: readonly Unit[]): Part | null {
  const at = units.findIndex(({ key, tag }) => key === 'according' && tag === 'prep')
  if (at < 0) return null
  const { bases } = basesIn(units, at + 1, Math.min(at + 8, units.length - 1))
  return partsOf(units, bases[0]?.isName ? [bases[0].head] : [])[0] ?? null
}

// "…," said Harker
function saidAfter(units: readonly Unit[]): Part | null {
  for (let at = units.length - 1; at > 1; at--) {
    const before = units[at - 1]?.tag
    if (before !== 'comma' && before !== 'quote') continue
    const verb = units[at]?.forms?.past ?? units[at]?.forms?.present
    if (verb === undefined || !SAYING.has(verb)) continue
    const { bases } = basesIn(units, at + 1, units.length - 1)
    return partsOf(units, bases[0]?.isName ? [bases[0].head] : [])[0] ?? null
  }
  return null
}

/** Is what "we" say or anybody knows the text's own word? What is wished for is not, nor what others say. */
function mayStandAlone(units: readonly Unit[], { verb, first, last, voice }: Group): boolean {
  if (WISHING.has(verb)) return false
  if (units[last + 1]?.tag !== 'opener') return true
  let at = first - 1
  while (units[at]?.tag === 'adverb' || units[at]?.tag === 'not') at--
  return voice === 'active' && (SILENT.has(verb) || OURSELVES.has(units[at]?.key ?? ''))
}

/** What follows "hoping that" and "the hope that": whose it is, only a clause with a subject tells. */
function heldBySomebody(units: readonly Unit[]): Speech[] {
  const speeches: Speech[] = []
  for (let at = 1; at < units.length; at++) {
    const unit = units[at]
    if (unit?.tag !== 'opener' || unit.key !== 'that') continue
    let before = at - 1
    while (before >= 0 && units[before]?.tag === 'adverb') before--
    const held = before < 0 ? undefined : units[before]
    const forms = held?.forms
    const verb = forms?.ing ?? forms?.base ?? forms?.participle ?? ''
    if (WISHED.has(held?.key ?? '') || (SAYING.has(verb) && !SILENT.has(verb)) || DOUBTING.has(verb))
      speeches.push({ from: at + 1, to: endOfSpeech(units, at), speaker: 'nobody', modality: 'asserted' })
  }
  return speeches
}

// "…," she said: who speaks is known to the reader, though not by name.
const isSpokenOf = (units: readonly Unit[]): boolean =>
  units.some(
    ({ tag }, at) =>
      tag === 'pronoun' && units[at - 1]?.tag === 'quote' && SAYING.has(units[at + 1]?.forms?.past ?? ''),
  )

/** Does a verb stand within quotation marks? Then somebody else says it. */
function isQuoted(units: readonly Unit[], { start }: Span): boolean {
  let isWithin = false
  for (const unit of units) {
    if (unit.start >= start) break
    if (unit.key === '"') isWithin = !isWithin
  }
  return isWithin
}

/** The voices of a sentence. */
export function sayersOf(units: readonly Unit[]): Voices {
  const speeches: Speech[] = heldBySomebody(units)
  let whole = accordingTo(units) ?? saidAfter(units)
  const speechAt = (unit: number) => speeches.findLast(({ from, to }) => from <= unit && unit < to)
  return {
    speakerAt: (unit) => speechAt(unit)?.speaker ?? null,
    modalityAt: (unit) => speechAt(unit)?.modality ?? 'asserted',
    note(group, subject) {
      if (group.voice !== 'active' || (!SAYING.has(group.verb) && !DOUBTING.has(group.verb))) return
      const [speaker] = partsOf(units, subject?.heads ?? [])
      const next = units[group.last + 1]
      const isLast =
        next === undefined || next.tag === 'stop' || next.tag === 'comma' || next.tag === 'prep' || next.tag === 'quote'
      const opener = subject && units[subject.opener]?.tag
      if (isLast && (opener === 'comma' || opener === 'quote') && group.last > units.length / 3)
        whole ??= speaker ?? null
      const isDenied = group.negated !== DOUBTING.has(group.verb)
      const isSaid = !SILENT.has(group.verb) && (group.modality === 'asserted' || group.modality === 'will')
      const wished = WISHING.has(group.verb) ? 'should' : 'asserted'
      speeches.push({
        from: group.last + 1,
        to: endOfSpeech(units, group.last + 1),
        speaker:
          isDenied || (speaker === undefined && !mayStandAlone(units, group))
            ? 'nobody'
            : isSaid
              ? (speaker ?? null)
              : null,
        modality: wished,
      })
    },
    closing: (claims) =>
      whole === null
        ? claims.filter(
            ({ speaker, predicate }) => speaker !== null || isSpokenOf(units) || !isQuoted(units, predicate),
          )
        : claims.map((claim) =>
            claim.speaker === null && claim.subject.start !== whole?.start ? { ...claim, speaker: whole } : claim,
          ),
  }
}
