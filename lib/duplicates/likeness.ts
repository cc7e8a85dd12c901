// Likeness: which names of two entities look or sound alike, and how; a rule each, none of which compares all with all.
import type { Entity } from '../entity.ts'
import { blocksOf, holdersOf, MOST_ALIKE, mayBeOne, pairsIn } from './blocks.ts'
import { type Named, namesOf } from './named.ts'
import { editedWord, editKeys } from './one-edit.ts'
import { acronymKeys, hasInitial, initialKeys, isAcronym, partsOf, wholeKey } from './short-name.ts'

export const LIKENESSES = ['letters', 'order', 'edit', 'sound', 'initials', 'acronym', 'part'] as const

/** Places of two entities, the lower first, and the two names that are alike. */
export interface Likeness {
  readonly one: number
  readonly other: number
  readonly names: readonly [one: string, other: string]
  readonly how: (typeof LIKENESSES)[number]
  /** How many entities have a name that is alike in the same way: the more, the less it tells. Of an edit the length of the word it is in. */
  readonly count: number
  /** How much it speaks for one entity: 4 for the same letters, 2 at most for what two may share, below 0 where many do. */
  readonly weight: number
}

const halved = (count: number) => 2 - Math.log2(Math.max(1, count))

type SoundsOf = (han: string) => readonly string[]

/** So many names that may be an edit apart are looked through before others have their turn. */
const TURN = 500

/**
 * All likenesses, of two entities the strongest; rule by rule, so that others can have their turn in between.
 * @param soundsOf how Chinese characters are read in Latin letters, each reading without spaces
 */
export function* likenesses(entities: readonly Entity[], soundsOf: SoundsOf): Generator<void, Likeness[]> {
  const names = namesOf(entities)
  const strongest = new Map<string, Likeness>()
  const note = (a: Named, b: Named, how: Likeness['how'], weight: number, count: number) => {
    const [one, other] = a.entity < b.entity ? [a, b] : [b, a]
    const key = `${one.entity} ${other.entity}`
    if ((strongest.get(key)?.weight ?? Number.NEGATIVE_INFINITY) >= weight) return
    strongest.set(key, { one: one.entity, other: other.entity, names: [one.name, other.name], how, count, weight })
  }
  /** Of names that share a key, those that `isAlike` holds for: the more entities share it, the less it says. */
  const shared = (
    how: Likeness['how'],
    keysOf: (name: Named) => readonly string[],
    isAlike: (a: Named, b: Named) => boolean,
  ) => {
    for (const block of blocksOf(names, keysOf).values()) {
      const holders = holdersOf(block)
      if (holders < 2 || holders > MOST_ALIKE) continue
      for (const [a, b] of pairsIn(block)) if (isAlike(a, b)) note(a, b, how, halved(holders - 1), holders)
    }
  }

  for (const block of blocksOf(names, ({ letters }) => [letters]).values())
    for (const [a, b] of pairsIn(block)) note(a, b, 'letters', 4, holdersOf(block))
  yield
  const sorted = ({ units, isHan, kind }: Named) =>
    isHan || units.length < 2 ? [] : [wholeKey(kind, units.toSorted())]
  for (const block of blocksOf(names, sorted).values())
    for (const [a, b] of pairsIn(block)) note(a, b, 'order', 3, holdersOf(block))
  yield
  let blocks = 0
  for (const block of blocksOf(names, editKeys).values()) {
    if (++blocks % TURN === 0) yield
    for (const [a, b] of pairsIn(block)) {
      const length = editedWord(a, b)
      if (length !== undefined) note(a, b, 'edit', Math.min(2, Math.log2(length / 3)), length)
    }
  }
  yield
  shared('sound', soundKeys(soundsOf), (a, b) => a.isHan !== b.isHan)
  yield
  shared('initials', initialKeys, (a, b) => hasInitial(a) !== hasInitial(b))
  shared('acronym', acronymKeys, (a, b) => isAcronym(a) !== isAcronym(b))
  yield
  const wholes = blocksOf(names, ({ kind, units }) => [wholeKey(kind, units)])
  for (const [part, longer] of blocksOf(names, partsOf)) {
    const holders = holdersOf(longer)
    if (holders > MOST_ALIKE) continue
    for (const a of wholes.get(part) ?? [])
      for (const b of longer) if (mayBeOne(a, b) && a.isHan === b.isHan) note(a, b, 'part', halved(holders), holders)
  }
  return [...strongest.values()].sort((a, b) => a.one - b.one || a.other - b.other)
}

/** In characters: what is longer is no name that another language spells by its sound. */
const LONGEST_HEARD = 6

const soundKeys =
  (soundsOf: SoundsOf) =>
  ({ isHan, letters, kind, units }: Named): string[] => {
    if (kind === 'concept') return []
    if (!isHan) return units.length <= LONGEST_HEARD ? [`${kind} ${letters}`] : []
    if (units.length < 2 || units.length > LONGEST_HEARD) return []
    return soundsOf(letters).map((sound) => `${kind} ${sound}`)
  }
