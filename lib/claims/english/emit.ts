// From a verb, its frame and its objects to claims.
import type { Claim, Modality, Part } from '../../claim.ts'
import { claimsOf } from '../part.ts'
import type { Group } from './be.ts'
import { type Frame, spanOf } from './frame.ts'
import type { Objects } from './object.ts'
import { agentOf } from './passive.ts'
import { isGerund } from './phrase.ts'
import type { Voices } from './saying.ts'
import type { Unit } from './unit.ts'
import { BEFORE_INFINITIVE, INTRANSITIVE } from './verbs.ts'
import { meantBy } from './who.ts'

/** What is read of one sentence. */
export interface Clause {
  readonly units: readonly Unit[]
  readonly sentence: number
  readonly voices: Voices
  readonly claims: Claim[]
}

// "hopes that it will": what is hoped for should be, though the clause says "will".
const strongest = (own: Modality, frame: Modality): Modality =>
  frame === 'conditional' || own === 'asserted' || (frame === 'should' && own === 'will') ? frame : own

/** What is "of" it, and what it is turned "into", belong to an object. */
const TAILS = new Set(['of', 'into'])

function objectParts(units: readonly Unit[], { phrase, heads }: Objects): (Part | null)[] {
  if (phrase === undefined) return [null]
  // "engaged in building Harania into a power": it is the building.
  if (heads.length === 0 || isGerund(units[phrase.first])) return [spanOf(units, phrase.first, phrase.last)]
  return heads.map(({ first, head }) => {
    const meant = meantBy(units, head, first, heads.length === 1 ? phrase.last : head)
    const whole = spanOf(units, first, heads.length === 1 && TAILS.has(units[head + 1]?.key ?? '') ? phrase.last : head)
    return meant === undefined || meant.end > whole.end ? (meant ?? whole) : { ...whole, entity: meant.entity }
  })
}

/** Verbs whose passive keeps an object: "was given land", "was named chair". */
const GIVING = new Set('give grant offer call name elect appoint make award allow deny declare consider'.split(' '))

const isWhole = (units: readonly Unit[], group: Group, objects: Objects, { isRelative }: Frame): boolean => {
  if (objects.isUnsure || (group.verb === 'have' && objects.preposition !== undefined)) return false
  // "can be had | only when …": what is said holds under a condition alone.
  if (units[group.last + 1]?.key === 'only' || units[objects.end]?.key === 'only') return false
  // "the form in which it is held | changes": hardly any passive has an object.
  const isBarePassive = group.voice === 'passive' && group.lemma === `be ${units[group.head]?.key}`
  if (isBarePassive && objects.phrase !== undefined && objects.preposition === undefined && !GIVING.has(group.verb))
    return false
  // "are convinced | that": of what is not said here.
  if (objects.phrase === undefined && group.voice === 'passive' && units[objects.end]?.key === 'that') return false
  // "continues to", and the rest is lost
  if (objects.phrase === undefined && BEFORE_INFINITIVE.has(group.verb) && units[objects.end]?.tag === 'to')
    return false
  if (objects.phrase === undefined && group.verb === 'concern') return false
  if (objects.phrase === undefined && units[objects.end]?.tag === 'comma' && units[objects.end + 1]?.tag === 'prep')
    return false
  if (objects.phrase === undefined)
    return !isRelative && group.lemma !== 'be' && (INTRANSITIVE.has(group.verb) || group.voice === 'passive')
  return !isRelative || objects.preposition === undefined
}

/** Adds the claims of one verb; none where it is not whole, or nobody stands for it. */
export function emit({ units, sentence, voices, claims }: Clause, group: Group, objects: Objects, frame: Frame): void {
  const voice = frame.speaker ?? voices.speakerAt(group.head)
  if (voice === 'nobody') return
  const speaker = voice !== null && frame.subjects.some(({ start }) => start === voice.start) ? null : voice
  const last = objects.preposition ?? group.last
  const negated = group.negated !== objects.isNone
  const modality = strongest(group.modality, frame.modality)
  const start = units[headStart(units, group)]?.start ?? 0
  const agents = group.voice === 'passive' && frame.patient !== undefined ? agentOf(units, group.last + 1) : undefined
  if (agents !== undefined && frame.patient !== undefined) {
    const predicate = { start, end: units[group.last]?.end ?? 0, lemma: group.verb }
    claims.push(
      ...claimsOf(
        (subject, object) => ({ sentence, negated, modality, speaker, voice: 'passive', predicate, subject, object }),
        agents,
        [frame.patient],
      ),
    )
    return
  }
  if (!isWhole(units, group, objects, frame)) return
  const lemma = objects.preposition === undefined ? group.lemma : `${group.lemma} ${units[objects.preposition]?.key}`
  const predicate = { start, end: units[last]?.end ?? 0, lemma }
  const { voice: form } = group
  claims.push(
    ...claimsOf(
      (subject, object) => ({ sentence, negated, modality, speaker, voice: form, predicate, subject, object }),
      frame.subjects,
      objectParts(units, objects),
    ),
  )
}

/** Where the verb's own words begin: without the modal and the auxiliary, but for "be founded" and "seek to lead". */
function headStart(units: readonly Unit[], group: Group): number {
  if (!group.lemma.includes(' ')) return group.head
  for (let at = group.first; at < group.head; at++) {
    const unit = units[at]
    const isOwn =
      unit?.tag === 'word' || (group.lemma.startsWith('be ') && (unit?.tag === 'be' || unit?.tag === 'have'))
    if (isOwn) return at
  }
  return group.head
}
