// Packing: which entities are named in which sentences of one doc, as one row of 32-bit numbers.
import type { EntityId } from '#lib/entity'
import type { Mention } from '#lib/mention'
import { bySpan, overlaps, type Span } from '#lib/span'

type Named = Span & Pick<Mention, 'entity'>
/** A mention by its entity's number. */
export interface NumberedSpan extends Span {
  readonly num: number
}

/** The row of `packNumbered` from mentions whose entities `numOf` numbers. */
export const packIncidence = (
  sentences: readonly Span[],
  mentions: readonly Named[],
  numOf: (entity: EntityId) => number,
): Uint32Array => {
  const numbered = mentions.map(({ start, end, entity }) => ({ start, end, num: numOf(entity) }))
  return packNumbered(sentences, numbered.sort(bySpan))
}

/**
 * The row: the number of sentences; for each sentence k and then k × (entity number, how often), ascending by number;
 * the number of pairs that only nest, and for each of them (sentence, lower number, higher number), ascending.
 * `sentences` are in order and disjoint, every mention lies in one of them; mentions stand by their start.
 * @throws RangeError for a mention that lies in no sentence
 */
export function packNumbered(sentences: readonly Span[], mentions: readonly NumberedSpan[]): Uint32Array {
  const words = [sentences.length]
  const nested: number[] = []
  let next = 0
  sentences.forEach((sentence, index) => {
    const first = next
    const nums: number[] = []
    let reached = 0
    let overlap = false
    for (let mention = mentions[next]; mention && mention.start < sentence.end; mention = mentions[++next]) {
      if (mention.start < sentence.start || mention.end > sentence.end) throw outside(mention)
      nums.push(mention.num)
      overlap ||= mention.start < reached
      reached = Math.max(reached, mention.end)
    }
    writeCounts(nums, words)
    if (overlap) for (const [low, high] of onlyNesting(mentions.slice(first, next))) nested.push(index, low, high)
  })
  const left = mentions[next]
  if (left) throw outside(left)
  words.push(nested.length / 3)
  const row = new Uint32Array(words.length + nested.length)
  row.set(words)
  row.set(nested, words.length)
  return row
}

const outside = ({ start, end }: Span) => new RangeError(`the mention at ${start} to ${end} lies in no sentence`)

/** Appends k and k × (number, how often) to `words`. */
function writeCounts(nums: number[], words: number[]): void {
  const head = words.push(0) - 1
  if (nums.length > 1) nums.sort((a, b) => a - b)
  for (let at = 0; at < nums.length; ) {
    const num = nums[at] ?? 0
    let often = 1
    while (nums[at + often] === num) often++
    words.push(num, often)
    at += often
  }
  words[head] = (words.length - head - 1) / 2
}

/** Pairs of which every mention of the one overlaps every mention of the other: as many overlaps as there are pairs of mentions. */
function onlyNesting(mentions: readonly NumberedSpan[]): [number, number][] {
  const times = new Map<number, number>()
  for (const { num } of mentions) times.set(num, (times.get(num) ?? 0) + 1)
  const overlapping = new Map<number, Map<number, number>>()
  mentions.forEach((a, at) => {
    for (let i = at + 1; i < mentions.length; i++) {
      const b = mentions[i]
      if (!b || !overlaps(a, b)) break // sorted by start: nothing later overlaps either
      if (a.num === b.num) continue
      const low = Math.min(a.num, b.num)
      const high = Math.max(a.num, b.num)
      const of = overlapping.get(low) ?? new Map<number, number>()
      overlapping.set(low, of.set(high, (of.get(high) ?? 0) + 1))
    }
  })
  const pairs: [number, number][] = []
  for (const [low, of] of overlapping)
    for (const [high, met] of of) if (met === (times.get(low) ?? 0) * (times.get(high) ?? 0)) pairs.push([low, high])
  return pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1])
}

const LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1

/** A row as stores keep it: little-endian whatever the machine. */
export function packedToBytes(packed: Uint32Array): Uint8Array {
  if (LITTLE_ENDIAN) return new Uint8Array(packed.buffer, packed.byteOffset, packed.byteLength)
  const bytes = new Uint8Array(packed.byteLength)
  const view = new DataView(bytes.buffer)
  packed.forEach((word, index) => {
    view.setUint32(index * 4, word, true)
  })
  return bytes
}

export function packedFromBytes(bytes: Uint8Array): Uint32Array {
  const words = new Uint32Array(bytes.byteLength >> 2)
  readWords(bytes, words)
  return words
}

/** Little-endian bytes into as many words. */
function readWords(bytes: Uint8Array, words: Uint32Array): void {
  if (LITTLE_ENDIAN)
    new Uint8Array(words.buffer, words.byteOffset, words.byteLength).set(bytes.subarray(0, words.byteLength))
  else {
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    for (let index = 0; index < words.length; index++) words[index] = view.getUint32(index * 4, true)
  }
}

/** Words of one stretch of memory at most: 4 MB. */
const STRETCH = 2 ** 20

/** `packedFromBytes` for many rows, which lie one after the other in large stretches of memory: tens of thousands of small ones would be slow to make and to clear away. */
export function packedRowReader(): (bytes: Uint8Array) => Uint32Array {
  let stretch = new Uint32Array(0)
  let used = 0
  let inAll = 0
  return (bytes) => {
    const length = bytes.byteLength >> 2
    if (length > stretch.length - used) {
      stretch = new Uint32Array(Math.max(length, Math.min(STRETCH, inAll)))
      used = 0
    }
    const words = stretch.subarray(used, used + length)
    used += length
    inAll += length
    readWords(bytes, words)
    return words
  }
}
