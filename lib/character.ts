// Characters: what kind each is once it is folded, looked up in tables that are filled as characters are met.
import { alikeUnit } from './han/alike.ts'

export const LETTER = 1
export const NUMBER = 2
export const MARK = 4
export const HAN = 8
export const UPPER = 16
export const LOWER = 32
export const SPACE = 64
/** Changes the length of the text where it is folded, alone or with its neighbours. */
export const CLUSTER = 128
/** The first half of a character above U+FFFF. */
export const HIGH = 256
export const HYPHEN = 512
export const QUOTE = 1024
/** A point or comma, as numbers have inside. */
export const POINT = 2048
export const LINE_END = 4096
const MET = 8192

const kinds = new Uint16Array(0x10000)
const folded = new Uint16Array(0x10000)

const KINDS: readonly (readonly [RegExp, number])[] = [
  [/^\p{L}$/u, LETTER],
  [/^\p{N}$/u, NUMBER],
  [/^\p{M}$/u, MARK | CLUSTER],
  [/^\p{Script=Han}$/u, HAN],
  [/^\p{Lu}$/u, UPPER],
  [/^\p{Ll}$/u, LOWER],
  [/^\s$/u, SPACE],
  [/^[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\u2126\u212a\u212b\uf900-\ufaff]$/u, CLUSTER],
  [/^[\ud800-\udbff]$/u, HIGH],
  [/^-$/, HYPHEN],
  [/^'$/, QUOTE],
  [/^[.,]$/, POINT],
  [/^[\r\n]$/, LINE_END],
]

const kindOfText = (char: string): number =>
  KINDS.reduce((kind, [pattern, bit]) => (pattern.test(char) ? kind | bit : kind), 0)

const QUOTES = '\u2018\u2019\u02bc\u2032\u00b4'
const DOUBLE_QUOTES = '\u201c\u201d\u201e\u00ab\u00bb'
const HYPHENS = '\u2010\u2011'
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/

/** What a character becomes by itself: quotes, hyphens and spaces are plain, full width is half, Han is simplified. */
export function foldedChar(char: string): string {
  const unit = char.charCodeAt(0)
  if (unit >= 0xff01 && unit <= 0xff5e) return String.fromCharCode(unit - 0xfee0)
  if (QUOTES.includes(char)) return "'"
  if (DOUBLE_QUOTES.includes(char)) return '"'
  if (HYPHENS.includes(char)) return '-'
  return SPACES.test(char) ? ' ' : String.fromCharCode(alikeUnit(unit))
}

function meet(unit: number): number {
  const char = foldedChar(String.fromCharCode(unit))
  folded[unit] = char.charCodeAt(0)
  const kind = kindOfText(char) | MET
  kinds[unit] = kind
  return kind
}

/** The kind of a UTF-16 unit when folded: a sum of the bits above. */
export const kindOf = (unit: number): number => kinds[unit] || meet(unit)

/** The unit that a unit becomes by itself. */
export function foldedUnit(unit: number): number {
  if (unit < 128) return unit
  if (kinds[unit] === 0) meet(unit)
  return folded[unit] ?? unit
}

/** A text's UTF-16 units, as they are or folded: reading these costs a fraction of reading the string. */
export type Units = Uint16Array

/** The unit at an offset, 0 beside the text: reading beyond an array would cost much. */
export const unitAt = (units: Units, at: number): number => (at >= 0 && at < units.length ? (units[at] ?? 0) : 0)

export function unitsOf(text: string): Units {
  const units = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i)
  return units
}

const PART = 1000

/** The text between two offsets, each unit folded by itself. */
export function foldedText(units: Units, from: number, to: number): string {
  const parts: string[] = []
  for (let at = from; at < to; at += PART)
    parts.push(String.fromCharCode(...units.subarray(at, Math.min(at + PART, to)).map(foldedUnit)))
  return parts.join('')
}

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/** The kind of the character whose first half stands at `at`; that of a mere sign where the second half is missing. */
export function kindOfPair(units: Units, at: number, end: number): number {
  const [high = 0, low = 0] = [units[at], at + 1 < end ? units[at + 1] : 0]
  return isLow(low) ? kindOfText(String.fromCharCode(high, low)) | HIGH : 0
}
