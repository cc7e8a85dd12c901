// What came of a torture.

export interface Tortured {
  /** What was done to it. */
  readonly what: string
  /** How often something was killed, or made worse. */
  readonly kills: number
  /** Documents that were to be there in the end. */
  readonly docs: number
  /** What was found wrong, a line each; empty where all held. */
  readonly problems: readonly string[]
}

export interface Plan {
  readonly kills: number
  readonly seed: number
  /** Hears how far it is, and of each problem at once. */
  readonly say?: (line: string) => void
}
