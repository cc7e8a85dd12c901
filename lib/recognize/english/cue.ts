// Cues: words at which a rule begins to look, so that all others cost one glance.
import type { Word } from '../../word.ts'
import { FOREIGN_OPENERS, PLACE_HEADS, PLACE_OPENERS } from './vocabulary.ts'

/** A head of a place's name that stands behind it. */
export const PLACE_BEHIND = 1
/** A word that opens a place's name. */
export const PLACE_BEFORE = 2
/** "state", beside which a place may stand. */
export const STATE = 4

function cuesOf(key: string): number {
  const behind = PLACE_HEADS.has(key) ? PLACE_BEHIND : 0
  const before = behind > 0 || PLACE_OPENERS.has(key) || FOREIGN_OPENERS.has(key) || key === 'zone' ? PLACE_BEFORE : 0
  return behind | before | (key === 'state' ? STATE : 0)
}

/** The cues that a word is, as the sum of the bits above. */
export function cues(word: Word): number {
  word.english ??= cuesOf(word.key)
  return word.english
}
