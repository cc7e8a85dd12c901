// The frame of a comparison: which docs stand on which side and how long each is, the same for all that is counted in them.

/** The docs of a comparison by place, and the sums over either side that do not depend on what is counted. */
export interface Frame {
  /** One number a doc: what its counts are held against. */
  readonly exposure: ArrayLike<number>
  /** 1 for the docs of A, by place. */
  readonly inA: Uint8Array
  readonly a: FrameSide
  readonly b: FrameSide
}

export interface FrameSide {
  readonly docs: number
  /** Docs with some exposure: only these could have named a thing. */
  readonly telling: number
  /** Σ n and Σ n². */
  readonly n: number
  readonly nn: number
  /** Σ l² and Σ l⁴ of `leveraged` exposures. */
  readonly l2: number
  readonly l4: number
}

/** n / (1 - n/N): a doc's exposure over the share of its group that the others hold; 0 where they hold none, for then nothing is beside it. */
export const leveraged = (n: number, total: number): number => (n < total ? n / (1 - n / total) : 0)

export function frameOf(exposure: ArrayLike<number>, inA: Uint8Array): Frame {
  return { exposure, inA, a: sideOf(exposure, inA, 1), b: sideOf(exposure, inA, 0) }
}

function sideOf(exposure: ArrayLike<number>, inA: Uint8Array, label: 0 | 1): FrameSide {
  let [docs, telling, n, nn] = [0, 0, 0, 0]
  for (let doc = 0; doc < exposure.length; doc++) {
    if (inA[doc] !== label) continue
    const length = exposure[doc] ?? 0
    docs++
    telling += Number(length > 0)
    n += length
    nn += length * length
  }
  let [l2, l4] = [0, 0]
  for (let doc = 0; doc < exposure.length; doc++) {
    if (inA[doc] !== label) continue
    const square = leveraged(exposure[doc] ?? 0, n) ** 2
    l2 += square
    l4 += square * square
  }
  return { docs, telling, n, nn, l2, l4 }
}
