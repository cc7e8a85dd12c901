// Why a stop is no end: each rule looks at the text around it.
import type { Cut } from './stops.ts'

type Veto = (text: string, cut: Cut) => boolean

const NEAR = 40
const before = (text: string, { stop }: Cut): string => text.slice(Math.max(0, stop - NEAR), stop)
const after = (text: string, { end }: Cut): string => text.slice(end, end + NEAR).trimStart()

const ABBREVIATION =
  /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Messrs|Dr|Prof|Rev|Hon|St|Sr|Jr|Gen|Lt|Col|Maj|Capt|Sgt|Cmdr|Adm|Brig|Gov|Sen|Rep|Pres|Amb|No|Nos|Art|Vol|Fig|Sec|Ch|pp?|vs|cf|ca|approx|e\.g|i\.e|viz|al|Mt|Ft|TP|Tp|GS|PGS|TS|ThS|Tr|Ths)$/iu
// "Mr. | Harker", "No. | 5"; abbreviations that also close a sentence (etc., Inc.) are left to what follows.
const isAbbreviation: Veto = (text, cut) => text[cut.stop] === '.' && ABBREVIATION.test(before(text, cut))

const MAY_CLOSE =
  /(?:^|[^\p{L}])(?:etc|Inc|Ltd|Co|Corp|Bros|a\.m|p\.m|U\.S|U\.K|U\.N|P\.R|D\.C|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/u
// "the U.S. | economy", "Aug. | 10": such an abbreviation closes a sentence only before a capital, and never before a figure.
const isInnerAbbreviation: Veto = (text, cut) =>
  text[cut.stop] === '.' &&
  MAY_CLOSE.test(before(text, cut)) &&
  (!/^["'“‘(]?\p{Lu}/u.test(after(text, cut)) || /(?:U\.S|U\.K|U\.N|P\.R)$/.test(before(text, cut)))

// "J. | Smith", "Tran Van D. | Kim": a lone capital before the stop is an initial.
const isInitial: Veto = (text, cut) =>
  text[cut.stop] === '.' && /(?:^|[\s.("“])\p{Lu}$/u.test(before(text, cut)) && /^\p{Lu}/u.test(after(text, cut))

// "a long road... | and": nothing that begins with a small letter begins a sentence.
const goesOn: Veto = (text, cut) =>
  !/[。！？｡；]/u.test(text[cut.stop] ?? '') && /^["'“‘(]?\p{Ll}/u.test(after(text, cut))

// '"… in time." | Rossi said.': what is quoted and who said it are one sentence.
const isAttributed: Veto = (text, cut) =>
  cut.end - cut.stop > 1 &&
  /["'”’]$/.test(text.slice(cut.stop, cut.end)) &&
  /^(?:(?:\p{Lu}[\p{L}.]*\s+){1,4}(?:said|says|told|added|noted|stressed|wrote|asked|warned|argued|explained|stated|declared|remarked)\b|(?:said|says|added|noted)\s)/u.test(
    after(text, cut),
  )

// "1. | First": a number alone at the start of a line counts what follows.
const isCounter: Veto = (text, cut) =>
  text[cut.stop] === '.' && /(?:^|\n)\s*(?:\d{1,3}|[IVXivx]{1,4}|[a-zA-Z])$/.test(before(text, cut))

const vetoes: readonly Veto[] = [isAbbreviation, isInnerAbbreviation, isInitial, goesOn, isAttributed, isCounter]

export const isVetoed: Veto = (text, cut) => vetoes.some((veto) => veto(text, cut))
