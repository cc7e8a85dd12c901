// Long work in turns: whoever else waits for the thread has it in between.

/** After so much work others have their turn, ms. */
const TURN = 10

/** Resolves when whatever waits has had its turn. */
function breathe(): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}

/** Goes to the end of `work`, which may stop at every `yield`, and answers what it returns; stops for good where `isOver` says so. */
export async function inTurns<Result>(
  work: Generator<unknown, Result>,
  isOver = () => false,
): Promise<Result | undefined> {
  let begun = performance.now()
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
    if (performance.now() - begun < TURN) continue
    await breathe()
    if (isOver()) return undefined
    begun = performance.now()
  }
}
