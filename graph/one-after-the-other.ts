// Works that wait for each other: whoever asks a hundred times at once gets the memory of one.

/** Makes a queue of its own. What fails holds nobody up; who has gone away before the turn came does not get one. */
export function oneAfterTheOther(): <Result>(work: () => Promise<Result>, signal?: AbortSignal) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return <Result>(work: () => Promise<Result>, signal?: AbortSignal) => {
    const mine = last.then(() => {
      signal?.throwIfAborted()
      return work()
    })
    last = mine.catch(() => {})
    return mine
  }
}
