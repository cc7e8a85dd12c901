// Chooses some of many at even distances, so that early and late, first and last have their share; the same ones every time.

export function evenly(all: readonly number[], most: number): number[] {
  if (all.length <= most) return [...all]
  return Array.from({ length: most }, (_, at) => all[Math.floor((at * all.length) / most)] ?? 0)
}
