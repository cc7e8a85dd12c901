// The bearer of a short form: of the full names that a doc has for it, the one that a reader would think of.

/** Names in the order of their places; `at` is where each begins. */
export interface Placed {
  readonly at: number
}

/** The nearest name before an offset that fits; where there is none, the first that fits, as in titles. Found by bisection. */
export function nearestBearer<Name extends Placed>(
  names: readonly Name[],
  at: number,
  fits: (name: Name) => boolean = () => true,
): Name | undefined {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle]?.at ?? 0) < at) low = middle + 1
    else high = middle
  }
  for (let i = low - 1; i >= 0; i--) {
    const name = names[i]
    if (name !== undefined && fits(name)) return name
  }
  for (let i = low; i < names.length; i++) {
    const name = names[i]
    if (name !== undefined && fits(name)) return name
  }
  return undefined
}

/** Of two names the nearer before an offset; of two behind it the first. */
export function nearer<Name extends Placed>(a: Name | undefined, b: Name | undefined, at: number): Name | undefined {
  if (a === undefined || b === undefined) return a ?? b
  if (a.at < at) return b.at < at && b.at > a.at ? b : a
  return b.at < at || b.at < a.at ? b : a
}
