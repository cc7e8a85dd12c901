// Where a sentence may end: after its stop and whatever closes with it.
import { HAN, HIGH, kindOf, kindOfPair, SPACE, type Units } from '../character.ts'

/** Stops, closing quotes and brackets; Latin stops need white space or an opening quote after them, Han stops nothing. */
const HAN_STOP = 1
const LATIN_STOP = 2
const SEMICOLON = 4
const CLOSER = 8
const OPENER = 16
const SIGNS: readonly (readonly [string, number])[] = [
  ['。！？｡', HAN_STOP],
  ['.!?…', LATIN_STOP],
  [';；', SEMICOLON],
  ['"\'”’»)]」』）】', CLOSER],
  ['“「『', OPENER],
]
const signs = new Uint8Array(0x10000)
for (const [chars, sign] of SIGNS) for (const char of chars) signs[char.charCodeAt(0)] = sign

export interface Cut {
  /** Offset of the stop. */
  readonly stop: number
  /** Offset after the stop and what closes with it. */
  readonly end: number
}

const signAt = (units: Units, at: number): number => signs[units[at] ?? 0] ?? 0

function endOf(sign: number, units: Units, from: number, to: number): number {
  let at = from
  while (at < to && signAt(units, at) === sign) at++
  return at
}

function isHan(units: Units, at: number, to: number): boolean {
  if (at >= to) return false
  const kind = kindOf(units[at] ?? 0)
  return (((kind & HIGH) === 0 ? kind : kindOfPair(units, at, to)) & HAN) !== 0
}

const mayFollow = (units: Units, at: number, to: number): boolean =>
  at >= to || signAt(units, at) === OPENER || (kindOf(units[at] ?? 0) & SPACE) !== 0

/** All places between two offsets where a sentence may end, in order. */
export function stopsOf(units: Units, from: number, to: number): Cut[] {
  const cuts: Cut[] = []
  for (let at = from; at < to; at++) {
    const sign = signAt(units, at)
    if (sign === 0 || sign > SEMICOLON) continue
    const stop = at
    if (sign === SEMICOLON) {
      if (isHan(units, at + 1, to)) cuts.push({ stop, end: at + 1 })
      continue
    }
    const run = endOf(sign, units, at, to)
    const end = endOf(CLOSER, units, run, to)
    const ends = sign === HAN_STOP || mayFollow(units, end, to)
    if (ends) cuts.push({ stop, end })
    at = (ends ? end : run) - 1
  }
  return cuts
}
