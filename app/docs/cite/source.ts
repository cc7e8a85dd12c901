// What a citation speaks of: a doc, a passage of it with its words, or a view of the graph.
export interface Cited {
  readonly id: string
  readonly title: string
  readonly source: string | null
  /** ISO, as much as is known. */
  readonly date: string | null
  /** BCP 47. */
  readonly lang: string | null
  /** Where it can be read, the passage included. */
  readonly address: string
  /** The words of the passage; undefined for the whole doc. */
  readonly quote: string | undefined
  /** The ISO day on which it was seen, of what changes: a view of the graph. */
  readonly accessed?: string
}
