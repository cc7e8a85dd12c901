// A refusal: why a file is not read, and what to do about it.

export interface Refusal {
  /** The file by name. */
  readonly file: string
  readonly reason: string
  /** The way out. */
  readonly remedy: string
}
