// By what a doc was read: two docs read by the same hold what the same rules and the same codebook find.

export interface ReadBy {
  /** Of the rules: another when any of them changed. */
  readonly extractor: string
  /** Of what the codebook says that bears on reading. */
  readonly codebook: string
}

export const isSameReading = (a: ReadBy | null | undefined, b: ReadBy | null | undefined): boolean =>
  a?.extractor === b?.extractor && a?.codebook === b?.codebook
