// From a verb, its frame and its objects to claims.
import type { Claim, Modality, Part } from '../../claim.ts'
import { claimsOf } from '../part.ts'
import { type Frame, partsOf, spanOf } from './frame.ts'
import type { Group } from './group.ts'
import type { Objects } from './object.ts'
import { agentOf } from './passive.ts'
import type { Voices } from './saying.ts'
import type { Unit } from './unit.ts'
import { INTRANSITIVE } from './verbs.ts'

/** What is read of one sentence. */
export interface Clause {
  readonly units: readonly Unit[]
  readonly sentence: number
  readonly voices: Voices
  readonly claims: Claim[]
}

const strongest = (own: Modality, frame: Modality): Modality =>
  frame === 'conditional' || own === 'asserted' ? frame : own

function objectParts(units: readonly Unit[], { phrase, heads }: Objects): (Part | null)[] {
  if (phrase === undefined) return [null]
  if (heads.length === 0) return [spanOf(units, phrase.first, phrase.last)]
  return heads.map(({ first, head }) => {
    const last = heads.length === 1 && units[head + 1]?.key === 'of' ? phrase.last : head
    return { ...spanOf(units, first, last), entity: units[head]?.mention?.entity ?? null }
  })
}

const isWhole = (units: readonly Unit[], group: Group, objects: Objects, { isRelative }: Frame): boolean => {
  if (objects.isUnsure || (group.verb === 'have' && objects.preposition !== undefined)) return false
  if (objects.phrase === undefined && group.verb === 'concern') return false
  if (objects.phrase === undefined && units[objects.end]?.tag === 'comma' && units[objects.end + 1]?.tag === 'prep')
    return false
  if (objects.phrase === undefined)
    return !isRelative && group.lemma !== 'be' && (INTRANSITIVE.has(group.verb) || group.voice === 'passive')
  return !isRelative || objects.preposition === undefined
}

/** Adds the claims of one verb; none where it is not whole, or nobody stands for it. */
export function emit({ units, sentence, voices, claims }: Clause, group: Group, objects: Objects, frame: Frame): void {
  const speaker = frame.speaker ?? voices.speakerAt(group.head)
  if (speaker === 'nobody') return
  const last = objects.preposition ?? group.last
  const shared = {
    sentence,
    negated: group.negated !== objects.isNone,
    modality: strongest(group.modality, frame.modality),
    speaker,
  }
  const predicate = { start: units[headStart(units, group)]?.start ?? 0, end: units[last]?.end ?? 0 }
  const agents = group.voice === 'passive' && frame.patient !== undefined ? agentOf(units, group.last + 1) : undefined
  if (agents !== undefined && frame.patient !== undefined) {
    const lemma = group.verb
    claims.push(
      ...claimsOf(
        { ...shared, voice: 'passive', predicate: { ...predicate, end: units[group.last]?.end ?? 0, lemma } },
        partsOf(units, agents),
        [frame.patient],
      ),
    )
    return
  }
  if (!isWhole(units, group, objects, frame)) return
  const lemma = objects.preposition === undefined ? group.lemma : `${group.lemma} ${units[objects.preposition]?.key}`
  claims.push(
    ...claimsOf(
      { ...shared, voice: group.voice, predicate: { ...predicate, lemma } },
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
