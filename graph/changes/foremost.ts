// Counts what changed, and keeps of it the few that changed most.

export interface Changed {
  readonly before: number
  readonly now: number
}

/** By how much it changed, most first, then by its name in the order of code units. */
export function foremost<Thing extends Changed>(most: number, nameOf: (thing: Thing) => string) {
  const order = (a: Thing, b: Thing): number =>
    Math.abs(b.now - b.before) - Math.abs(a.now - a.before) || (nameOf(a) < nameOf(b) ? -1 : 1)
  let kept: Thing[] = []
  let count = 0
  return {
    add(thing: Thing): void {
      count++
      kept.push(thing)
      if (kept.length >= 2 * most + 100) kept = kept.sort(order).slice(0, most)
    },
    count: () => count,
    list: () => kept.sort(order).slice(0, most),
  }
}
