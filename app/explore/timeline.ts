// Years side by side on one line, from the first to the last, as the timeline draws them.

export interface YearBar {
  readonly year: number
  readonly docs: number
  /** Share of the line's length, 0 to 1, of the bar's middle. */
  readonly at: number
}

interface YearCount {
  readonly value: string
  readonly docs: number
}

/** Undated docs (value "") have no place on the line. */
export function barsOf(years: readonly YearCount[]): YearBar[] {
  const dated = years.map(({ value, docs }) => ({ year: Number(value), docs })).filter(({ year }) => year > 0)
  const first = Math.min(...dated.map(({ year }) => year))
  const last = Math.max(...dated.map(({ year }) => year))
  const places = last - first + 1
  return dated
    .map(({ year, docs }) => ({ year, docs, at: (year - first + 0.5) / places }))
    .sort((a, b) => a.year - b.year)
}

/** Years to be written under the line: about `most` of them, evenly spaced. */
export function ticksOf(bars: readonly YearBar[], most: number): YearBar[] {
  const first = bars[0]?.year
  const last = bars.at(-1)?.year
  if (first === undefined || last === undefined) return []
  const places = last - first + 1
  const step = [1, 2, 5, 10, 20, 50, 100].find((one) => places / one <= most) ?? 200
  return Array.from({ length: places }, (_, i) => first + i)
    .filter((year) => (year - first) % step === 0)
    .map((year) => ({ year, docs: 0, at: (year - first + 0.5) / places }))
}
