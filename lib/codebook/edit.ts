// Two words one typing error apart.

/** True when one letter replaced, added, left out or two neighbours swapped makes `a` into `b`. */
export function oneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const after = (word: string, from: number) => word.slice(from)
  if (a.length > b.length) return after(a, start + 1) === after(b, start)
  if (b.length > a.length) return after(a, start) === after(b, start + 1)
  if (after(a, start + 1) === after(b, start + 1)) return true
  return a[start] === b[start + 1] && a[start + 1] === b[start] && after(a, start + 2) === after(b, start + 2)
}
