// What is kept in transactions of a bearable size.

/** Docs in one transaction, and characters, about. */
const BATCH = 200
const BATCH_TEXT = 1_000_000

/** Hands over in batches what comes one by one. @param characters in the text of one */
export async function* inBatches<One>(
  ones: AsyncIterable<One>,
  characters: (one: One) => number,
): AsyncGenerator<One[]> {
  let held: One[] = []
  let heldText = 0
  for await (const one of ones) {
    held.push(one)
    heldText += characters(one)
    if (held.length < BATCH && heldText < BATCH_TEXT) continue
    yield held
    held = []
    heldText = 0
  }
  if (held.length > 0) yield held
}
