// What a file of a graph holds: entities and links with their counts, and what they were counted in.

export interface ExportedNode {
  readonly id: string
  readonly kind: string
  readonly label: string
  /** ISO alpha-2; null where it belongs to no country or it is not known. */
  readonly country: string | null
  readonly theme: string | null
  readonly docs: number
  readonly sentences: number
  readonly mentions: number
}

export interface ExportedEdge {
  readonly source: string
  readonly target: string
  readonly docs: number
  readonly sentences: number
}

export interface ExportedGraph {
  /** Of the content that was counted. */
  readonly fingerprint: string
  /** The documents that were counted in, as `in=` has it; empty for all. */
  readonly query: string
  /** Strongest first. */
  readonly nodes: readonly ExportedNode[]
  readonly edges: readonly ExportedEdge[]
}
