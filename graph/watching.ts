// How a long question is watched by the one who asked it: it is told how far the work is, and can go away.

export interface Watching {
  /** Aborted by an asker who no longer waits: the work stops, and the question is rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined
  /** Hears how many of how many are done. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined
}
