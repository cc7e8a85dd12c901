// How long something asked again and again takes: the first time, the middle, and the slow end.

export interface Times {
  readonly asked: number
  readonly firstMs: number
  readonly medianMs: number
  /** 95 of 100 took no longer. */
  readonly p95Ms: number
}

/** Asks `asked` times, one after the other, telling each its turn from 0. */
export async function timesOf(ask: (turn: number) => Promise<unknown>, asked = 60): Promise<Times> {
  const times: number[] = []
  for (let turn = 0; turn < asked; turn++) {
    const began = performance.now()
    await ask(turn)
    times.push(performance.now() - began)
  }
  return timesAmong(times)
}

/** Of what was measured, ms. */
export function timesAmong(times: readonly number[]): Times {
  const [medianMs, p95Ms] = [quantile(times, 0.5), quantile(times, 0.95)]
  return { asked: times.length, firstMs: times[0] ?? Number.NaN, medianMs, p95Ms }
}

/** Of numbers in any order: `share` of them are no larger. NaN of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}
