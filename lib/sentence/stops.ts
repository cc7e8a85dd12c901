// Where a sentence may end: after its stop and whatever closes with it.

/** Stops, closing quotes and brackets; Latin stops need white space or an opening quote after them, Han stops nothing. */
const STOP =
  /(?:[。！？｡]+|(?<![.!?…])[.!?…]+(?=["'”’»)\]」』）】]*(?:\s|$|(?=[“「『])))|[;；](?=\p{Script=Han}))["'”’»)\]」』）】]*/gu

export interface Cut {
  /** Offset of the stop. */
  readonly stop: number
  /** Offset after the stop and what closes with it. */
  readonly end: number
}

/** All places in `text` where a sentence may end, in order. */
export const stopsOf = (text: string): Cut[] =>
  [...text.matchAll(STOP)].map(({ 0: found, index }) => ({ stop: index, end: index + found.length }))
