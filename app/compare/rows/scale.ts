// A scale from 0 that holds all rates, with four or five round ticks.

export interface Scale {
  /** Never 0. */
  readonly most: number
  readonly ticks: readonly number[]
}

export function scaleOf(rates: readonly number[]): Scale {
  const largest = rates.reduce((most, rate) => Math.max(most, rate), 0)
  if (largest === 0) return { most: 1, ticks: [0, 1] }
  const power = 10 ** Math.floor(Math.log10(largest / 4))
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size * 5 >= largest) ?? 10 * power
  const steps = Math.ceil(largest / step)
  // Rounded, for a tenth times three is not three tenths.
  const ticks = Array.from({ length: steps + 1 }, (_, at) => Number((at * step).toPrecision(6)))
  return { most: ticks.at(-1) ?? 1, ticks }
}
