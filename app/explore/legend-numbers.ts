// The numbers that a legend shows, of a picture of a few documents.

/** Mentions or docs, as sizes. */
export const COUNTED = [1, 10, 50] as const
/** As widths of links. */
export const SENTENCES = [1, 5, 10] as const
