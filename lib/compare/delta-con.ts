// DeltaCon (Koutra, Vogelstein & Faloutsos 2013): how far apart two graphs of the same nodes are, and at which nodes.

/** Weights of edges, node by node, square and not negative; 0 for no edge. */
export type Matrix = readonly (readonly number[])[]

export interface DeltaCon {
  /** 0 for equal graphs. Means something only beside the distance of a group's halves from each other. */
  readonly distance: number
  /** 1/(1 + distance): 1 for equal graphs. */
  readonly similarity: number
  /** What each node brings; the squares sum to that of the distance. */
  readonly nodes: readonly number[]
}

/**
 * Each graph's affinities S = (I + ε² D - ε A)⁻¹, ε = 1/(1 + largest degree), compared by the distance of their roots (Matusita). Exact inverses:
 * time nodes³, for some hundreds of nodes. The degree is the sum of a node's weights. Without nodes the distance is 0. Swapping
 * changes nothing.
 */
export function deltaCon(a: Matrix, b: Matrix): DeltaCon {
  const [ofA, ofB] = [affinities(a), affinities(b)]
  const squares = ofA.map((row, i) =>
    row.reduce((sum, affinity, j) => sum + (root(affinity) - root(ofB[i]?.[j] ?? 0)) ** 2, 0),
  )
  const distance = Math.sqrt(squares.reduce((sum, one) => sum + one, 0))
  return { distance, similarity: 1 / (1 + distance), nodes: squares.map(Math.sqrt) }
}

// affinities are not negative, rounding may say otherwise
const root = (affinity: number): number => Math.sqrt(Math.max(0, affinity))

function affinities(graph: Matrix): number[][] {
  const degrees = graph.map((row) => row.reduce((sum, weight) => sum + weight, 0))
  const epsilon = 1 / (1 + degrees.reduce((most, degree) => Math.max(most, degree), 0))
  return inverse(
    graph.map((row, i) =>
      row.map((weight, j) => (i === j ? 1 + epsilon ** 2 * (degrees[i] ?? 0) : 0) - epsilon * weight),
    ),
  )
}

/** Gauss & Jordan without exchanging rows: the diagonal outweighs its row, so no pivot vanishes. */
function inverse(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length
  const rows = matrix.map((row, i) => Float64Array.from([...row, ...row.map((_, j) => (i === j ? 1 : 0))]))
  for (const [i, pivotRow] of rows.entries()) {
    const pivot = pivotRow[i] ?? 1
    for (let j = 0; j < 2 * size; j++) pivotRow[j] = (pivotRow[j] ?? 0) / pivot
    for (const [k, row] of rows.entries()) {
      const factor = row[i] ?? 0
      if (k === i || factor === 0) continue
      for (let j = i; j < 2 * size; j++) row[j] = (row[j] ?? 0) - factor * (pivotRow[j] ?? 0)
    }
  }
  return rows.map((row) => Array.from(row.subarray(size)))
}
