// What a character may begin or end: a rule looks only where one of its triggers stands.

import { bodyHeads } from './body-heads.ts'
import { codesOf } from './char-set.ts'
import { DOTS } from './dots.ts'
import { countyStems, gazetteer } from './gazetteer.ts'
import { placeHeads } from './place-heads.ts'
import { SURNAME_OPENINGS } from './surnames.ts'
import { SOUNDS } from './transliteration.ts'

/** The head of a place's name may end here, that of a body's, a known place begin, a dot part a name, a surname begin, a foreign sound be written. */
export const PLACE_HEAD = 1
export const BODY_HEAD = 2
export const KNOWN_PLACE = 4
export const DOT = 8
export const SURNAME = 16
export const SOUND = 32
/** Of a token: it joins the one before it; both are Han; a space stands between. */
export const JOINS = 64
export const GOES_ON = 128
export const SPACED = 256

function build(): Uint8Array {
  const table = new Uint8Array(0x10000)
  const learn = (codes: Iterable<number>, trigger: number) => {
    for (const code of codes) table[code] = (table[code] ?? 0) | trigger
  }
  learn(placeHeads.endings(), PLACE_HEAD)
  learn(bodyHeads.endings(), BODY_HEAD)
  learn(gazetteer().beginnings(), KNOWN_PLACE)
  learn(countyStems().beginnings(), KNOWN_PLACE)
  learn(codesOf(DOTS), DOT)
  learn(codesOf(SURNAME_OPENINGS), SURNAME)
  learn(codesOf(SOUNDS), SOUND)
  return table
}

let built: Uint8Array | undefined

/** The triggers of each character, by its code. */
export function triggersByCode(): Uint8Array {
  built ??= build()
  return built
}
