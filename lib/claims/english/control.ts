// Infinitives with a subject of their own: "urges unions to act", "enables unions to act", "the need for unions to act".
import type { Modality } from '../../claim.ts'
import { type Group, pastAdverbs } from './be.ts'
import { type Frame, spanOf } from './frame.ts'
import { groupAt } from './group.ts'
import type { FormName } from './inflect.ts'
import type { Objects } from './object.ts'
import { basesIn } from './phrase.ts'
import type { Voices } from './saying.ts'
import type { Unit } from './unit.ts'
import { ENABLING, LEADING, URGING } from './verbs.ts'
import { allMeantBy } from './who.ts'

export interface Follower extends Frame {
  readonly group: Group
}

/** The verb group of an infinitive whose "to" stands at `to`. */
export function infinitiveAt(units: readonly Unit[], to: number, outer?: FormName): Group | undefined {
  if (units[to]?.tag !== 'to') return undefined
  const { at, negated } = pastAdverbs(units, to + 1)
  const group = groupAt(units, at, 'base')
  return (
    group && { ...group, ...(outer && { outer }), negated: group.negated !== (negated || units[to - 1]?.tag === 'not') }
  )
}

function meant(verb: string, group: Modality): Modality | undefined {
  const stated = group === 'asserted' ? undefined : group
  if (URGING.has(verb)) return 'should'
  if (ENABLING.has(verb)) return stated ?? 'may'
  return LEADING.has(verb) ? (stated ?? 'should') : undefined
}

/** The verb that a verb's object is to do; none where it is denied. */
export function followersOf(units: readonly Unit[], group: Group, objects: Objects, frame: Frame): Follower[] {
  const modality = group.voice === 'active' && !group.negated ? meant(group.verb, group.modality) : undefined
  // "united with the weavers to open the road": those with whom it is done are not led.
  if (LEADING.has(group.verb) && objects.preposition !== undefined) return []
  const only = objects.heads.length > 0 && !objects.isUnsure && !objects.isClause
  if (modality === undefined || !only) return []
  const follower = infinitiveAt(units, objects.end, group.form)
  if (follower === undefined) return []
  const heads = objects.heads.map(({ head }) => head)
  const { first, last } = objects.phrase ?? { first: heads[0] ?? 0, last: heads[0] ?? 0 }
  const speaker = URGING.has(group.verb) ? (frame.subjects[0] ?? null) : frame.speaker
  const conditional = frame.modality === 'conditional' || group.modality === 'conditional'
  return [
    {
      group: follower,
      subjects: allMeantBy(units, heads, first, last),
      patient: undefined,
      modality: conditional ? 'conditional' : modality,
      isRelative: false,
      isShort: LEADING.has(group.verb),
      speaker,
    },
  ]
}

const NEEDS: ReadonlyMap<string, Modality> = new Map([
  ['need', 'must'],
  ['necessity', 'must'],
  ['necessary', 'must'],
  ['imperative', 'must'],
  ['essential', 'should'],
  ['important', 'should'],
  ['time', 'should'],
  ['responsibility', 'should'],
])

/** "the need for unions to act". */
export function neededOf(units: readonly Unit[], voices: Voices): Follower[] {
  const followers: Follower[] = []
  for (let at = 1; at < units.length; at++) {
    const follower = units[at]?.key === 'for' ? neededFor(units, at, voices) : undefined
    if (follower !== undefined) followers.push(follower)
  }
  return followers
}

/** What those are to do who stand after "for" at `at`. */
function neededFor(units: readonly Unit[], at: number, voices: Voices): Follower | undefined {
  const modality = NEEDS.get(units[at - 1]?.key ?? '')
  if (modality === undefined || (at > 1 && units[at - 2]?.key === 'no')) return undefined
  let to = at + 1
  while (
    to < at + 12 &&
    units[to] !== undefined &&
    units[to]?.tag !== 'to' &&
    units[to]?.tag !== 'stop' &&
    units[to]?.tag !== 'comma'
  )
    to++
  const { bases } = basesIn(units, at + 1, to - 1)
  const heads = bases.filter(({ isName }) => isName).map(({ head }) => head)
  const group = infinitiveAt(units, to)
  const speaker = voices.speakerAt(at)
  if (group === undefined || heads.length === 0 || speaker === 'nobody') return undefined
  return {
    group,
    subjects: allMeantBy(units, heads, at + 1, to - 1),
    patient: spanOf(units, at + 1, to - 1),
    modality,
    isRelative: false,
    speaker,
  }
}
