// A list of whole numbers that grows, in a typed array: millions of them without a thought for the collector.

export interface Growing {
  readonly length: number
  /** Answers the new length. */
  push(value: number): number
  at(index: number): number
  set(index: number, value: number): void
  /** Those that are there; valid until the next push. */
  all(): Uint32Array
}

export function growing(): Growing {
  let values = new Uint32Array(1024)
  let length = 0
  return {
    get length() {
      return length
    },
    push(value) {
      if (length === values.length) {
        const larger = new Uint32Array(2 * length)
        larger.set(values)
        values = larger
      }
      values[length++] = value
      return length
    },
    at: (index) => values[index] ?? 0,
    set(index, value) {
      values[index] = value
    },
    all: () => values.subarray(0, length),
  }
}
