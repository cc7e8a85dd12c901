// Builds the resident incidence anew from the one before and what changed; only changed docs are unpacked.
import type { DocLine, IncidenceRow } from '../store.ts'
import { byEvidence, type Incidence, transpose } from './incidence.ts'
import { addSize, appendPacked, type Filling, newFilling, type PackedSize } from './unpack.ts'

/** A doc whose rows are in the resident arrays before. */
interface Resident {
  readonly line: DocLine
  readonly before: Incidence
  readonly doc: number
}

/** Where the rows of a doc come from: those arrays, or a row of the store. */
type Origin = Resident | { readonly line: DocLine; readonly packed: Uint32Array }

export interface Renumbering {
  /** How many entities there are now. */
  readonly entities: number
  /** From the store's numbers to indices. */
  readonly fromNum: Int32Array
  /** From the indices before to those of now; undefined where nothing moved. */
  readonly fromBefore: Int32Array | undefined
}

/** Arrays that share nothing with `before`, whole: they can be swapped in at once. */
export function buildIncidence(
  before: Incidence | undefined,
  rows: readonly IncidenceRow[],
  withdrawn: readonly string[],
  numbers: Renumbering,
): Incidence {
  const gone = new Set<string>([...withdrawn, ...rows.map(({ line }) => line.id)])
  const origins: Origin[] = rows.map(({ line, packed }) => ({ line, packed }))
  before?.docs.forEach((line, doc) => {
    if (!gone.has(line.id)) origins.push({ line, before, doc })
  })
  origins.sort((a, b) => byEvidence(a.line, b.line))
  const arrays = fill(origins, measure(origins), numbers)
  const docs = origins.map(({ line }) => line)
  return {
    docs,
    docIndex: new Map(docs.map(({ id }, index) => [id, index])),
    ...arrays,
    severed: new Map(),
    ...transpose(numbers.entities, arrays.sentenceRow, arrays.entity),
  }
}

function measure(origins: readonly Origin[]): PackedSize {
  const size: PackedSize = { sentences: 0, rows: 0, nested: 0, most: 0 }
  for (const origin of origins) {
    if ('packed' in origin) {
      addSize(size, origin.packed)
      continue
    }
    const { before, doc } = origin
    const [from, to] = [before.docSentence[doc] ?? 0, before.docSentence[doc + 1] ?? 0]
    size.sentences += to - from
    size.rows += (before.sentenceRow[to] ?? 0) - (before.sentenceRow[from] ?? 0)
    size.nested += (before.sentenceNested[to] ?? 0) - (before.sentenceNested[from] ?? 0)
    size.most = Math.max(size.most, 2 ** (8 * before.often.BYTES_PER_ELEMENT) - 1)
  }
  return size
}

function fill(origins: readonly Origin[], size: PackedSize, { fromNum, fromBefore }: Renumbering) {
  const docSentence = new Uint32Array(origins.length + 1)
  const sentenceDoc = new Uint32Array(size.sentences)
  const filling = newFilling(size)
  origins.forEach((origin, doc) => {
    const first = filling.sentence
    if ('packed' in origin) appendPacked(filling, origin.packed, fromNum)
    else appendBefore(filling, origin, fromBefore)
    sentenceDoc.fill(doc, first, filling.sentence)
    docSentence[doc + 1] = filling.sentence
  })
  const { sentenceRow, entity, often, sentenceNested, nested } = filling
  return { docSentence, sentenceDoc, sentenceRow, entity, often, sentenceNested, nested }
}

/** @param fromBefore undefined where nothing moved */
function appendBefore(filling: Filling, { before, doc }: Resident, fromBefore: Int32Array | undefined): void {
  const { sentenceRow, entity, often, sentenceNested, nested, row, pair } = filling
  const [from, to] = [before.docSentence[doc] ?? 0, before.docSentence[doc + 1] ?? 0]
  const [firstRow, lastRow] = [before.sentenceRow[from] ?? 0, before.sentenceRow[to] ?? 0]
  const [firstPair, lastPair] = [before.sentenceNested[from] ?? 0, before.sentenceNested[to] ?? 0]
  for (let s = from; s < to; s++) {
    const sentence = ++filling.sentence
    sentenceRow[sentence] = (before.sentenceRow[s + 1] ?? 0) - firstRow + row
    sentenceNested[sentence] = (before.sentenceNested[s + 1] ?? 0) - firstPair + pair
  }
  often.set(before.often.subarray(firstRow, lastRow), row)
  entity.set(before.entity.subarray(firstRow, lastRow), row)
  nested.set(before.nested.subarray(2 * firstPair, 2 * lastPair), 2 * pair)
  filling.row += lastRow - firstRow
  filling.pair += lastPair - firstPair
  if (!fromBefore) return
  for (let r = row; r < filling.row; r++) entity[r] = fromBefore[entity[r] ?? 0] ?? 0
  for (let n = 2 * pair; n < 2 * filling.pair; n++) nested[n] = fromBefore[nested[n] ?? 0] ?? 0
}
