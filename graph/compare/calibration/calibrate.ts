// Calibration: how often comparing is wrong where there is no difference, and how often it finds one that was planted.
import { type Random, seeded } from '#lib/compare/random'
import { burstyRows } from './bursty.ts'
import { findingsIn, WAYS, type Way } from './findings.ts'

export interface Calibrated {
  readonly docsA: number
  readonly docsB: number
  readonly rounds: number
  /** Of the rows without a difference, the part that is called different; null where nothing is tested. */
  readonly falseRate: Readonly<Record<Way, number | null>>
  /** The part of the rounds with one false call or more. */
  readonly familyWise: Readonly<Record<Way, number | null>>
  /** Of the planted differences, the part that is called different. */
  readonly power: Readonly<Record<Way, number | null>>
}

export const SIZES: readonly (readonly [docsA: number, docsB: number])[] = [
  [3, 2],
  [10, 8],
  [20, 200],
  [200, 200],
  [2000, 2000],
]

interface Options {
  readonly rounds: number
  readonly concepts?: number
  readonly seed?: number
}

/** So many rounds without a difference, and as many again in which a tenth of the concepts is planted. The same seed gives the same figures. */
export async function calibrate(
  docsA: number,
  docsB: number,
  { rounds, concepts = 300, seed = 1 }: Options,
): Promise<Calibrated> {
  const random = seeded(seed)
  const planted = Math.ceil(concepts / 10)
  const nulls = await tallied(random, rounds, { docsA, docsB, concepts, planted: 0 })
  const effects = await tallied(random, rounds, { docsA, docsB, concepts, planted })
  return {
    docsA,
    docsB,
    rounds,
    falseRate: ratios(nulls, ({ calls, tested }) => [calls, tested]),
    familyWise: ratios(nulls, ({ roundsWithCall, roundsTested }) => [roundsWithCall, roundsTested]),
    power: ratios(effects, ({ callsOfPlanted, testedOfPlanted }) => [callsOfPlanted, testedOfPlanted]),
  }
}

interface Tally {
  calls: number
  tested: number
  callsOfPlanted: number
  testedOfPlanted: number
  roundsWithCall: number
  roundsTested: number
}

async function tallied(
  random: Random,
  rounds: number,
  plan: Parameters<typeof burstyRows>[1],
): Promise<Record<Way, Tally>> {
  const none = (): Tally => ({
    calls: 0,
    tested: 0,
    callsOfPlanted: 0,
    testedOfPlanted: 0,
    roundsWithCall: 0,
    roundsTested: 0,
  })
  const tallies: Record<Way, Tally> = {
    clustered: none(),
    robust: none(),
    adjusted: none(),
    g2: none(),
    logOdds: none(),
  }
  for (let round = 0; round < rounds; round++) {
    const found = await findingsIn(burstyRows(random, plan))
    for (const way of WAYS) {
      const tally = tallies[way]
      const tested = found[way].filter((call) => call !== undefined)
      const ofPlanted = found[way].slice(0, plan.planted).filter((call) => call !== undefined)
      tally.calls += tested.filter(Boolean).length
      tally.tested += tested.length
      tally.callsOfPlanted += ofPlanted.filter(Boolean).length
      tally.testedOfPlanted += ofPlanted.length
      tally.roundsWithCall += Number(tested.some(Boolean))
      tally.roundsTested += Number(tested.length > 0)
    }
  }
  return tallies
}

function ratios(
  tallies: Record<Way, Tally>,
  parts: (tally: Tally) => readonly [part: number, whole: number],
): Record<Way, number | null> {
  const ratio = (way: Way): number | null => {
    const [part, whole] = parts(tallies[way])
    return whole > 0 ? part / whole : null
  }
  return {
    clustered: ratio('clustered'),
    robust: ratio('robust'),
    adjusted: ratio('adjusted'),
    g2: ratio('g2'),
    logOdds: ratio('logOdds'),
  }
}
