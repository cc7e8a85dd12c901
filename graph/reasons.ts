// The reasons of a mention as one line of JSON, the form in which they are hashed and kept.
import type { Ground } from '#lib/recognize/evidence'

/** Names of the codebook give each of their mentions the same list: it is printed once. */
const printed = new WeakMap<readonly Ground[], string>()

/** A list of lists: [ground, weight] or [ground, weight, words]. */
export function printReasons(why: readonly Ground[]): string {
  let line = printed.get(why)
  if (line === undefined) {
    line = JSON.stringify(
      why.map(({ ground, weight, words }) => (words === undefined ? [ground, weight] : [ground, weight, words])),
    )
    printed.set(why, line)
  }
  return line
}

/** The reasons that a line of `printReasons` holds. */
export const readReasons = (line: string): Ground[] => {
  const list: readonly (readonly [string, number, string?])[] = JSON.parse(line)
  return list.map(([ground, weight, words]) => (words === undefined ? { ground, weight } : { ground, weight, words }))
}
