// Unpacking: what a packed row says, told one by one, measured, or copied into the arrays of the incidence.
import { RESTORE } from '../rows.ts'
import { StoreError } from '../store.ts'
import { type Counts, countsUpTo } from './incidence.ts'

export interface PackedVisitor {
  /** The entity `num` is named `often` times in the sentence. */
  readonly named: (sentence: number, num: number, often: number) => void
  /** These two only nest in the sentence: no link there. `low` < `high`. */
  readonly nested: (sentence: number, low: number, high: number) => void
}

const damagedRow = () =>
  new StoreError('CORRUPT', `the store is damaged: a row of its incidence says more than it holds; ${RESTORE}`)

/** How many entries of so many words follow after the number at `at`. @throws StoreError where they cannot: a damaged row may say billions */
function entriesAt(packed: Uint32Array, at: number, words: number): number {
  const entries = packed[at] ?? 0
  if (entries > 0 && at + 1 + entries * words > packed.length) throw damagedRow()
  return entries
}

/** Tells the visitor everything in a row, in the row's order, and answers the number of sentences. @throws StoreError for a damaged row */
export function unpackIncidence(packed: Uint32Array, visit: PackedVisitor): number {
  const at = (index: number) => packed[index] ?? 0
  const sentences = entriesAt(packed, 0, 1)
  let read = 1
  for (let sentence = 0; sentence < sentences; sentence++) {
    for (let left = entriesAt(packed, read++, 2); left > 0; left--, read += 2)
      visit.named(sentence, at(read), at(read + 1))
  }
  for (let left = entriesAt(packed, read++, 3); left > 0; left--, read += 3)
    visit.nested(at(read), at(read + 1), at(read + 2))
  return sentences
}

/** What rows hold, all together. */
export interface PackedSize {
  sentences: number
  /** Entities in sentences. */
  rows: number
  nested: number
  /** How often a sentence names an entity, at the most. */
  most: number
}

// The two below are the same walk without a visitor: a start reads millions of entries, and calls for each would take half of its time.

/** Adds what a row holds. @throws StoreError for a damaged row */
export function addSize(size: PackedSize, packed: Uint32Array): void {
  const sentences = entriesAt(packed, 0, 1)
  let read = 1
  let rows = 0
  let most = size.most
  for (let sentence = 0; sentence < sentences; sentence++) {
    const entries = entriesAt(packed, read++, 2)
    const end = read + 2 * entries
    for (; read < end; read += 2) {
      const often = packed[read + 1] ?? 0
      if (often > most) most = often
    }
    rows += entries
  }
  size.sentences += sentences
  size.rows += rows
  size.nested += entriesAt(packed, read, 3)
  size.most = most
}

/** Arrays of an incidence that are being filled, and how far they are. */
export interface Filling {
  readonly sentenceRow: Uint32Array
  readonly entity: Uint32Array
  readonly often: Counts
  readonly sentenceNested: Uint32Array
  readonly nested: Uint32Array
  sentence: number
  row: number
  pair: number
}

/** Empty arrays for all that was measured. */
export const newFilling = ({ sentences, rows, nested, most }: PackedSize): Filling => ({
  sentenceRow: new Uint32Array(sentences + 1),
  entity: new Uint32Array(rows),
  often: countsUpTo(most, rows),
  sentenceNested: new Uint32Array(sentences + 1),
  nested: new Uint32Array(2 * nested),
  sentence: 0,
  row: 0,
  pair: 0,
})

/** Appends a row that `addSize` has seen. @param indexOf from the store's numbers to indices; negative for none @throws StoreError for a number without one */
export function appendPacked(filling: Filling, packed: Uint32Array, indexOf: Int32Array): void {
  const { sentenceRow, entity, often, sentenceNested, nested } = filling
  const known = (num: number): number => {
    const index = indexOf[num] ?? -1
    if (index < 0) throw unlisted(num)
    return index
  }
  const first = filling.sentence
  const last = first + (packed[0] ?? 0)
  let read = 1
  let row = filling.row
  for (let sentence = first; sentence < last; sentence++) {
    const end = read + 1 + 2 * (packed[read] ?? 0)
    for (read++; read < end; read += 2) {
      entity[row] = known(packed[read] ?? 0)
      often[row++] = packed[read + 1] ?? 0
    }
    sentenceRow[sentence + 1] = row
  }
  let pair = filling.pair
  let ended = first
  const end = read + 1 + 3 * (packed[read] ?? 0)
  for (read++; read < end; read += 3) {
    const sentence = first + (packed[read] ?? 0)
    while (ended < sentence && ended < last) sentenceNested[++ended] = pair
    nested[2 * pair] = known(packed[read + 1] ?? 0)
    nested[2 * pair++ + 1] = known(packed[read + 2] ?? 0)
  }
  while (ended < last) sentenceNested[++ended] = pair
  filling.sentence = last
  filling.row = row
  filling.pair = pair
}

const unlisted = (num: number) =>
  new StoreError(
    'CORRUPT',
    `the store is damaged: it names an entity by the number ${num} and lists none with it; ${RESTORE}`,
  )
