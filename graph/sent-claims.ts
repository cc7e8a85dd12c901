// Claims on their way between threads: each as a row of numbers, for objects within objects take five times the room.
import { type Claim, MODALITIES, type Part, VOICES } from '#lib/claim'
import type { EntityId } from '#lib/entity'

/** Numbers of one claim. */
const WIDTH = 15
const NONE = -1

/** Numbers things in the order they come, each once. */
export interface Places<Thing> {
  place(thing: Thing): number
  readonly things: readonly Thing[]
}

export function places<Thing>(): Places<Thing> {
  const known = new Map<Thing, number>()
  const things: Thing[] = []
  return {
    things,
    place: (thing) => {
      const at = known.get(thing)
      if (at !== undefined) return at
      known.set(thing, things.length)
      return things.push(thing) - 1
    },
  }
}

/** Sentence, start, end and lemma of the predicate, each part as start, end and entity, and how it is said. */
export function sendClaims(claims: readonly Claim[], named: Places<EntityId>, lemmas: Places<string>): number[] {
  const row: number[] = []
  const push = (part: Part | null) => {
    if (part === null) row.push(NONE, NONE, NONE)
    else row.push(part.start, part.end, part.entity === null ? NONE : named.place(part.entity))
  }
  for (const { sentence, subject, predicate, object, speaker, negated, modality, voice } of claims) {
    row.push(sentence, predicate.start, predicate.end, lemmas.place(predicate.lemma))
    push(subject)
    push(object)
    push(speaker)
    row.push(Number(negated) * VOICES.length + VOICES.indexOf(voice), MODALITIES.indexOf(modality))
  }
  return row
}

/** @throws RangeError for numbers that are no claims */
export function receiveClaims(row: Int32Array, named: readonly EntityId[], lemmas: readonly string[]): Claim[] {
  const number = (at: number): number => row[at] ?? NONE
  const entityAt = (at: number): EntityId | null => named[number(at)] ?? null
  const partAt = (at: number): Part | null =>
    number(at) === NONE ? null : { start: number(at), end: number(at + 1), entity: entityAt(at + 2) }
  const claims: Claim[] = []
  for (let at = 0; at < row.length; at += WIDTH) {
    const [subject, how] = [partAt(at + 4), number(at + 13)]
    const [lemma, voice, modality] = [lemmas[number(at + 3)], VOICES[how % VOICES.length], MODALITIES[number(at + 14)]]
    if (!subject || lemma === undefined || !voice || !modality)
      throw new RangeError('claims were sent that cannot be read')
    claims.push({
      sentence: number(at),
      subject,
      predicate: { start: number(at + 1), end: number(at + 2), lemma },
      object: partAt(at + 7),
      speaker: partAt(at + 10),
      negated: how >= VOICES.length,
      modality,
      voice,
    })
  }
  return claims
}
