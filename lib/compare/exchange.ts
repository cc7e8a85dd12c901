// Exchanging labels over many columns at once: what is counted doc after doc, so that an arrangement is summed over its smaller side alone.
import { clusteredT } from './clustered.ts'
import type { Column } from './column.ts'
import type { Sums } from './sums.ts'

/** Makes room for so many bytes; shared between threads where they are to count together. */
export type Room = (bytes: number) => ArrayBufferLike
export const ownRoom: Room = (bytes) => new ArrayBuffer(bytes)

/** All columns doc by doc: doc d has the cells start[d] to start[d + 1], each with its column and its count. */
export interface Cells {
  readonly columns: number
  /** One number a doc: what its counts are held against. */
  readonly exposure: Float64Array
  readonly start: Uint32Array
  readonly column: Uint32Array
  readonly count: Float64Array
}

export function cellsOf(columns: readonly Column[], exposure: ArrayLike<number>, room: Room = ownRoom): Cells {
  const docs = exposure.length
  const length = columns.reduce((sum, { docs }) => sum + docs.length, 0)
  const cells: Cells = {
    columns: columns.length,
    exposure: new Float64Array(room(8 * docs)),
    start: new Uint32Array(room(4 * (docs + 1))),
    column: new Uint32Array(room(4 * length)),
    count: new Float64Array(room(8 * length)),
  }
  const { start } = cells
  cells.exposure.set(exposure)
  for (const { docs } of columns)
    for (let i = 0; i < docs.length; i++) start[(docs[i] ?? 0) + 1] = (start[(docs[i] ?? 0) + 1] ?? 0) + 1
  for (let doc = 0; doc < docs; doc++) start[doc + 1] = (start[doc + 1] ?? 0) + (start[doc] ?? 0)
  const next = start.slice()
  for (const [column, { docs, counts }] of columns.entries())
    for (let i = 0; i < docs.length; i++) {
      const doc = docs[i] ?? 0
      const to = next[doc] ?? 0
      next[doc] = to + 1
      cells.column[to] = column
      cells.count[to] = counts[i] ?? 0
    }
  return cells
}

/** Σ x, Σ x² and Σ x n of a column stand one after the other. */
const WIDTH = 3

interface SideSums {
  docs: number
  n: number
  nn: number
  readonly columns: Float64Array
}

/** Sums over the docs that `mask` marks with `label`. */
function sumSide(cells: Cells, mask: Uint8Array, label: 0 | 1, into: SideSums): void {
  const { exposure, start, column, count } = cells
  const { columns } = into
  columns.fill(0)
  let [docs, n, nn] = [0, 0, 0]
  for (let doc = 0; doc < exposure.length; doc++) {
    if (mask[doc] !== label) continue
    const length = exposure[doc] ?? 0
    docs++
    n += length
    nn += length * length
    const end = start[doc + 1] ?? 0
    for (let cell = start[doc] ?? 0; cell < end; cell++) {
      const at = WIDTH * (column[cell] ?? 0)
      const x = count[cell] ?? 0
      columns[at] = (columns[at] ?? 0) + x
      columns[at + 1] = (columns[at + 1] ?? 0) + x * x
      columns[at + 2] = (columns[at + 2] ?? 0) + x * length
    }
  }
  into.docs = docs
  into.n = n
  into.nn = nn
}

const emptySums = (columns: number): SideSums => ({ docs: 0, n: 0, nn: 0, columns: new Float64Array(WIDTH * columns) })

/**
 * A function from an arrangement (1 for each doc in A) to the clustered t of every column, NaN where there is none. The array is one and the same,
 * filled anew. Counts being whole, sums are exact and so do not depend on which side they are taken over.
 */
export function exchangedT(cells: Cells): (mask: Uint8Array) => Float64Array {
  const [all, part] = [emptySums(cells.columns), emptySums(cells.columns)]
  sumSide(cells, new Uint8Array(cells.exposure.length), 0, all)
  const ts = new Float64Array(cells.columns)
  type Scratch = { -readonly [Key in keyof Sums]: number }
  const scratch = (): Scratch => ({ docs: 0, naming: 0, x: 0, n: 0, xx: 0, xn: 0, nn: 0 })
  const [own, rest] = [scratch(), scratch()]
  return (mask) => {
    let inA = 0
    for (let doc = 0; doc < mask.length; doc++) inA += mask[doc] ?? 0
    const label = 2 * inA <= mask.length ? 1 : 0
    sumSide(cells, mask, label, part)
    own.docs = part.docs
    own.n = part.n
    own.nn = part.nn
    rest.docs = all.docs - part.docs
    rest.n = all.n - part.n
    rest.nn = all.nn - part.nn
    for (let column = 0, at = 0; column < ts.length; column++, at += WIDTH) {
      own.x = part.columns[at] ?? 0
      own.xx = part.columns[at + 1] ?? 0
      own.xn = part.columns[at + 2] ?? 0
      rest.x = (all.columns[at] ?? 0) - own.x
      rest.xx = (all.columns[at + 1] ?? 0) - own.xx
      rest.xn = (all.columns[at + 2] ?? 0) - own.xn
      ts[column] = (label === 1 ? clusteredT(own, rest) : clusteredT(rest, own)) ?? Number.NaN
    }
    return ts
  }
}
