// Evidence passes along a list: who stands beside a sure name is a name more likely, and so is who stands beside that one.

/** Asks of every two in a row that are neighbours what the one lends the other: first onwards, then back, so that it passes through a whole list. */
export function passAlong<Candidate>(
  candidates: readonly Candidate[],
  areNeighbours: (a: Candidate, b: Candidate) => boolean,
  lend: (from: Candidate, to: Candidate) => void,
): void {
  for (let i = 1; i < candidates.length; i++) {
    const [a, b] = [candidates[i - 1], candidates[i]]
    if (a !== undefined && b !== undefined && areNeighbours(a, b)) lend(a, b)
  }
  for (let i = candidates.length - 1; i > 0; i--) {
    const [a, b] = [candidates[i - 1], candidates[i]]
    if (a !== undefined && b !== undefined && areNeighbours(a, b)) lend(b, a)
  }
}
