// Limits of what is read, so that no file can take the machine; each refusal says which one it was.

export interface Limits {
  /** Bytes of one text, and of a file that holds one. */
  readonly text: number
  /** Bytes of a file that holds many docs. */
  readonly file: number
  /** Bytes of all that an archive unpacks to. */
  readonly unpacked: number
  /** How many times larger than itself an archive may unpack to, once that is more than `ratioFrom` bytes. */
  readonly ratio: number
  readonly ratioFrom: number
  /** Entries of an archive. */
  readonly entries: number
  /** Docs in one table or mailbox. */
  readonly rows: number
  readonly pages: number
  /** Elements nested in each other. */
  readonly depth: number
}

const MB = 1024 * 1024

export const LIMITS: Limits = {
  text: 20 * MB,
  file: 64 * MB,
  unpacked: 256 * MB,
  ratio: 200,
  ratioFrom: 8 * MB,
  entries: 10_000,
  rows: 100_000,
  pages: 5_000,
  depth: 2_000,
}
