// Folding: a shadow of the text in which variants of one spelling look alike, with the way back to the raw offsets.
import { foldedChar } from './character.ts'
import { alikeHan } from './han/alike.ts'
import { remembered } from './remembered.ts'

export interface Shadow {
  readonly text: string
  /** Raw offset where character `i` of the shadow begins. */
  start(i: number): number
  /** Raw offset just after character `i` of the shadow. */
  end(i: number): number
}

// Characters that change one for one: quotes, hyphens, spaces, full width.
const ALIKE =
  /[\u2018\u2019\u02bc\u2032\u0060\u00b4\u201c\u201d\u201e\u00ab\u00bb\u2010\u2011\u00a0\u2000-\u200a\u202f\u205f\u3000\uff01-\uff5e]/g
// Clusters that change length: marks after a letter, invisible characters, compatibility ideographs.
const CLUSTER = /\P{M}\p{M}+|[\u00ad\u200b-\u200f\u2060\u2061-\u2064\ufeff]|[\u2126\u212a\u212b\uf900-\ufaff]/gu
const INVISIBLE = /^[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]$/
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const MARKS = /\p{M}/gu
const ASCII = /^[\0-\x7f]*$/

const alike = (char: string): string => (char === '`' ? "'" : foldedChar(char))

const identity = (text: string): Shadow => ({ text, start: (i) => i, end: (i) => i + 1 })

/** The shadow of `raw`: composed (NFC), straight quotes, half width, plain spaces, simplified Han, nothing invisible; case and diacritics are kept. */
export function shadowOf(raw: string): Shadow {
  if (ASCII.test(raw)) return identity(raw)
  const clusters = [...raw.matchAll(CLUSTER)]
  if (clusters.length === 0) return identity(alikeHan(raw.replace(ALIKE, alike)))

  const pieces: string[] = []
  const starts = new Int32Array(raw.length)
  const ends = new Int32Array(raw.length)
  let size = 0
  let from = 0
  const copyTo = (to: number) => {
    if (to > from) pieces.push(raw.slice(from, to))
    for (; from < to; from++, size++) {
      starts[size] = from
      ends[size] = from + 1
    }
  }
  for (const { 0: cluster, index } of clusters) {
    const composed = INVISIBLE.test(cluster) ? '' : cluster.replace(ALIKE, alike).normalize('NFC')
    if (composed.length > 1) continue // what does not become one character stays as it is
    copyTo(index)
    from = index + cluster.length
    if (composed === '') continue
    pieces.push(composed)
    starts[size] = index
    ends[size] = from
    size++
  }
  copyTo(raw.length)
  return {
    text: alikeHan(pieces.join('').replace(ALIKE, alike)),
    start: (i) => starts[i] ?? raw.length,
    end: (i) => ends[i] ?? raw.length,
  }
}

/** The key of one word: lower case, the Vietnamese tone moved to the end so that its placement does not matter (hòa = hoà). */
export function wordKey(word: string): string {
  const raw = word.toLowerCase()
  if (ASCII.test(raw)) return raw
  // "Ðảng" with the letter of Icelandic, which many keyboards gave for the Vietnamese one.
  const lower = raw.replaceAll('ð', 'đ')
  const open = lower.normalize('NFD')
  const tones = open.match(TONES)
  return tones === null ? lower : (open.replace(TONES, '') + tones.join('')).normalize('NFC')
}

/** Without any diacritics: "Điểu" becomes "Dieu". */
export const bare = (word: string): string => (ASCII.test(word) ? word : withoutMarks(word))

const withoutMarks = remembered((word) =>
  word.normalize('NFD').replace(MARKS, '').replace(/[đð]/g, 'd').replace(/[ĐÐ]/g, 'D').normalize('NFC'),
)

/** A name as a key: lower case, no diacritics, one space between words; equal for all spellings of one name. */
export const fold = (label: string): string =>
  bare(shadowOf(label.normalize('NFC')).text.toLowerCase())
    .replace(/[\s\p{Pd}_]+/gu, ' ')
    .trim()

/** A folded name as a part of an id: letters and digits joined by hyphens ("tran-van-hoa", "王明华"). */
export const slugOf: (label: string) => string = remembered((label) =>
  fold(label)
    .replaceAll("'", '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, ''),
)
