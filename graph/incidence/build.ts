// Builds the resident incidence anew from the one before and what changed; only changed docs are unpacked.
import { type DocLine, type IncidenceRow, StoreError } from '../store.ts'
import { byEvidence, countsUpTo, type Incidence, transpose } from './incidence.ts'
import { unpackIncidence } from './pack.ts'

/** Where the rows of a doc come from: the resident arrays before, or a row of the store. */
type Origin =
  | { readonly line: DocLine; readonly before: Incidence; readonly doc: number }
  | { readonly line: DocLine; readonly packed: Uint32Array }

interface Size {
  sentences: number
  rows: number
  nested: number
  most: number
}

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

const damaged = (num: number) =>
  new StoreError(
    'CORRUPT',
    `the store is damaged: it names an entity by the number ${num} and lists none with it; "leitmotif restore" brings a backup into a new store`,
  )

function measure(origins: readonly Origin[]): Size {
  const size: Size = { sentences: 0, rows: 0, nested: 0, most: 0 }
  for (const origin of origins) {
    if ('packed' in origin) {
      size.sentences += unpackIncidence(origin.packed, {
        named: (_, __, often) => {
          size.rows++
          if (often > size.most) size.most = often
        },
        nested: () => {
          size.nested++
        },
      })
    } else {
      const { before, doc } = origin
      const [from, to] = [before.docSentence[doc] ?? 0, before.docSentence[doc + 1] ?? 0]
      size.sentences += to - from
      size.rows += (before.sentenceRow[to] ?? 0) - (before.sentenceRow[from] ?? 0)
      size.nested += (before.sentenceNested[to] ?? 0) - (before.sentenceNested[from] ?? 0)
      size.most = Math.max(size.most, 2 ** (8 * before.often.BYTES_PER_ELEMENT) - 1)
    }
  }
  return size
}

function fill(origins: readonly Origin[], size: Size, { fromNum, fromBefore }: Renumbering) {
  const docSentence = new Uint32Array(origins.length + 1)
  const sentenceDoc = new Uint32Array(size.sentences)
  const sentenceRow = new Uint32Array(size.sentences + 1)
  const sentenceNested = new Uint32Array(size.sentences + 1)
  const entity = new Uint32Array(size.rows)
  const often = countsUpTo(size.most, size.rows)
  const nested = new Uint32Array(size.nested * 2)
  let sentence = 0
  let row = 0
  let pair = 0

  const unpack = (packed: Uint32Array) => {
    const first = sentence
    const known = (num: number) => {
      const index = fromNum[num] ?? -1
      if (index < 0) throw damaged(num)
      return index
    }
    sentence += unpackIncidence(packed, {
      // Ends are noted under the next sentence and carried over sentences that name nothing afterwards.
      named: (index, num, times) => {
        entity[row] = known(num)
        often[row++] = times
        sentenceRow[first + index + 1] = row
      },
      nested: (index, low, high) => {
        nested[2 * pair] = known(low)
        nested[2 * pair++ + 1] = known(high)
        sentenceNested[first + index + 1] = pair
      },
    })
  }
  const copy = (before: Incidence, doc: number) => {
    const [from, to] = [before.docSentence[doc] ?? 0, before.docSentence[doc + 1] ?? 0]
    const [firstRow, lastRow] = [before.sentenceRow[from] ?? 0, before.sentenceRow[to] ?? 0]
    const [firstPair, lastPair] = [before.sentenceNested[from] ?? 0, before.sentenceNested[to] ?? 0]
    for (let s = from; s < to; s++) {
      sentence++
      sentenceRow[sentence] = (before.sentenceRow[s + 1] ?? 0) - firstRow + row
      sentenceNested[sentence] = (before.sentenceNested[s + 1] ?? 0) - firstPair + pair
    }
    const [named, pairs] = [
      before.entity.subarray(firstRow, lastRow),
      before.nested.subarray(2 * firstPair, 2 * lastPair),
    ]
    often.set(before.often.subarray(firstRow, lastRow), row)
    entity.set(named, row)
    nested.set(pairs, 2 * pair)
    if (fromBefore) {
      for (let r = row; r < row + named.length; r++) entity[r] = fromBefore[entity[r] ?? 0] ?? 0
      for (let n = 2 * pair; n < 2 * pair + pairs.length; n++) nested[n] = fromBefore[nested[n] ?? 0] ?? 0
    }
    row += named.length
    pair += pairs.length / 2
  }

  origins.forEach((origin, doc) => {
    const first = sentence
    if ('packed' in origin) unpack(origin.packed)
    else copy(origin.before, origin.doc)
    sentenceDoc.fill(doc, first, sentence)
    for (let s = first; s < sentence; s++) {
      sentenceRow[s + 1] = Math.max(sentenceRow[s + 1] ?? 0, sentenceRow[s] ?? 0)
      sentenceNested[s + 1] = Math.max(sentenceNested[s + 1] ?? 0, sentenceNested[s] ?? 0)
    }
    docSentence[doc + 1] = sentence
  })
  return { docSentence, sentenceDoc, sentenceRow, entity, often, sentenceNested, nested }
}
