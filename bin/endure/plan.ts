// What an endurance run is: how many readers ask how often, for how long, and how often something changes.

export interface EndurePlan {
  readonly minutes: number
  readonly docs: number
  readonly readers: number
  readonly thinkMs: number
  readonly changeEveryMs: number
  readonly warmUpMs: number
  /** How long a minute is: shorter ones are for trying it out. */
  readonly minuteMs: number
  readonly seed: number
}
export const usualPlan: EndurePlan = {
  minutes: 60,
  docs: 10_000,
  readers: 50,
  thinkMs: 5000,
  changeEveryMs: 5000,
  warmUpMs: 30_000,
  minuteMs: 60_000,
  seed: 1,
}
