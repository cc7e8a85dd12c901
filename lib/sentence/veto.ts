// Why a stop is no end: each rule looks at the text around it.
import { HIGH, kindOf, kindOfPair, LETTER, type Units } from '../character.ts'
import type { Span } from '../span.ts'
import type { Cut } from './stops.ts'

/** The text near a stop, in its block. */
interface Stop {
  readonly before: string
  /** The letters that end at the stop. */
  readonly word: string
  /** The same with the letters before the stop inside them: "e.g", "U.S". */
  readonly pair: string
  /** What comes after the stop and all that closes with it, white space aside. */
  readonly after: string
}

type Veto = (stop: Stop) => boolean

const NEAR = 40

const ABBREVIATIONS = new Set(
  'mr mrs ms messrs dr prof rev hon st sr jr gen lt col maj capt sgt cmdr adm brig gov sen rep pres amb fr cllr md mohd cpl insp supt pvt pte no nos art vol fig sec ch p pp vs cf ca approx e.g i.e viz al mt ft tp gs pgs ts ths tr'.split(
    ' ',
  ),
)
// "Mr. | Harker", "No. | 5"; abbreviations that also close a sentence (etc., Inc.) are left to what follows.
const isAbbreviation: Veto = ({ word, pair }) =>
  ABBREVIATIONS.has(word.toLowerCase()) || ABBREVIATIONS.has(pair.toLowerCase())

const MAY_CLOSE = new Set(
  'etc Inc Ltd Co Corp Bros a.m p.m U.S U.K U.N P.R D.C Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'.split(' '),
)
const STATES = new Set(['U.S', 'U.K', 'U.N', 'P.R'])
// "the U.S. | economy", "Aug. | 10": such an abbreviation closes a sentence only before a capital, and never before a figure.
const isInnerAbbreviation: Veto = ({ word, pair, after }) =>
  (MAY_CLOSE.has(word) || MAY_CLOSE.has(pair)) && (!/^["'“‘(]?\p{Lu}/u.test(after) || STATES.has(pair))

// "J. | Smith", "Tran Van D. | Kim": a lone capital before the stop is an initial.
const isInitial: Veto = ({ before, word, after }) =>
  word.length <= 2 && /(?:^|[\s.("“])\p{Lu}$/u.test(before) && /^\p{Lu}/u.test(after)

// "a long road... | and": nothing that begins with a small letter begins a sentence.
const goesOn: Veto = ({ after }) => /^["'“‘(]?\p{Ll}/u.test(after)

// '"… in time." | Rossi said.': what is quoted and who said it are one sentence.
const isAttributed: Veto = ({ after }) =>
  /^(?:(?:\p{Lu}[\p{L}.]*\s+){1,4}(?:said|says|told|added|noted|stressed|wrote|asked|warned|argued|explained|stated|declared|remarked)\b|(?:said|says|added|noted)\s)/u.test(
    after,
  )

// "1. | First": a number alone at the start of a line counts what follows.
const isCounter: Veto = ({ word, before }) =>
  word.length <= 4 && /(?:^|\n)\s*(?:\d{1,3}|[IVXivx]{1,4}|[a-zA-Z])$/.test(before)

const ofPoints: readonly Veto[] = [isAbbreviation, isInnerAbbreviation, isInitial, isCounter]

/** How many units the letter has that ends at an offset; 0 where none does. */
function letterBefore(units: Units, from: number, end: number): number {
  if (end > from && (kindOf(units[end - 1] ?? 0) & LETTER) !== 0) return 1
  const isPair = end - 1 > from && (kindOf(units[end - 2] ?? 0) & HIGH) !== 0
  return isPair && (kindOfPair(units, end - 2, end) & LETTER) !== 0 ? 2 : 0
}

function startOfLetters(units: Units, from: number, end: number): number {
  let at = end
  for (let size = letterBefore(units, from, at); size > 0; size = letterBefore(units, from, at)) at -= size
  return at
}

const POINT = 46
const HAN_STOPS = '。！？｡；'
const QUOTES = '"\'”’'

/** Does a rule say that the sentence goes on after this cut of a block? `units` are the text's. */
export function isVetoed(text: string, units: Units, block: Span, { stop, end }: Cut): boolean {
  const from = Math.max(block.start, stop - NEAR)
  const after = text.slice(end, Math.min(end + NEAR, block.end)).trimStart()
  const near: Stop = { before: '', word: '', pair: '', after }
  if (!HAN_STOPS.includes(text.charAt(stop)) && goesOn(near)) return true
  if (end - stop > 1 && QUOTES.includes(text.charAt(end - 1)) && isAttributed(near)) return true
  if (units[stop] !== POINT) return false
  const start = startOfLetters(units, from, stop)
  const hasPair = start > from && units[start - 1] === POINT
  const pair = hasPair ? text.slice(startOfLetters(units, from, start - 1), stop) : ''
  const point: Stop = { before: text.slice(from, stop), word: text.slice(start, stop), pair, after }
  return ofPoints.some((veto) => veto(point))
}
