// Who says so: "Harker said that …", "…, Harker said", "according to Harker, …".
import type { Claim, Modality, Part } from '../../claim.ts'
import { partsOf } from './frame.ts'
import type { Group } from './group.ts'
import { basesIn } from './phrase.ts'
import type { Subject } from './subject.ts'
import type { Unit } from './unit.ts'
import { SAYING } from './verbs.ts'

/** Verbs after which what is said is wished for. */
const WISHING = new Set('demand propose recommend urge request require suggest hope wish expect'.split(' '))
/** Who knows or finds does not say so. */
const SILENT = new Set(
  'know remember realise realize understand find fear mean remind tell see recognise recognize forecast wish deem'.split(
    ' ',
  ),
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
    const verb = units[at]?.forms?.past ?? units[at]?.forms?.present
    const before = units[at - 1]?.tag
    if (verb === undefined || !SAYING.has(verb) || (before !== 'comma' && before !== 'quote')) continue
    const { bases } = basesIn(units, at + 1, units.length - 1)
    return partsOf(units, bases[0]?.isName ? [bases[0].head] : [])[0] ?? null
  }
  return null
}

/** The voices of a sentence. */
export function sayersOf(units: readonly Unit[]): Voices {
  const speeches: Speech[] = []
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
        speaker: isDenied ? 'nobody' : isSaid ? (speaker ?? null) : null,
        modality: wished,
      })
    },
    closing: (claims) =>
      whole === null
        ? [...claims]
        : claims.map((claim) =>
            claim.speaker === null && claim.subject.start !== whole?.start ? { ...claim, speaker: whole } : claim,
          ),
  }
}
