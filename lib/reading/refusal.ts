// A refusal: why a file is not read, and what to do about it.

export interface Refusal {
  /** The file by name. */
  readonly file: string
  readonly reason: string
  /** The way out. */
  readonly remedy: string
}

/** Thrown where a file's reader finds that it cannot be read; whoever reads files makes it a refusal by name. */
export class RefusalError extends Error {
  override readonly name = 'RefusalError'
  constructor(
    readonly reason: string,
    readonly remedy: string,
    options?: ErrorOptions,
  ) {
    super(`${reason}. ${remedy}`, options)
  }
}

/** @throws RefusalError always */
export function refuse(reason: string, remedy: string, cause?: unknown): never {
  throw new RefusalError(reason, remedy, cause === undefined ? {} : { cause })
}

export const megabytes = (size: number): string => `${(size / 1024 / 1024).toFixed(1)} MB`

/** What a file holds, as it may stand in a line that is told: a terminal acts on control characters, and a line has no other lines in it. */
export const inOneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').toWellFormed()
