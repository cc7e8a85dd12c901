// Calibration held to what it is for: where nothing differs nothing is found, and what differs is.
import { describe, expect, test } from 'vitest'
import { burstyRows } from '#graph/compare/calibration/bursty'
import { calibrate } from '#graph/compare/calibration/calibrate'
import { gammaOfMeanOne, normal, poisson } from '#graph/compare/calibration/draw'
import { seeded } from '#lib/compare/random'

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length
function variance(numbers: readonly number[]): number {
  const center = mean(numbers)
  return mean(numbers.map((one) => (one - center) ** 2))
}
const draws = (draw: () => number): number[] => Array.from({ length: 20_000 }, draw)

describe('draws have the mean and the variance of their distribution', () => {
  const random = seeded(5)
  test.each([
    ['normal', () => normal(random), 0, 1],
    ['gamma of shape .3', () => gammaOfMeanOne(random, 0.3), 1, 1 / 0.3],
    ['gamma of shape 4', () => gammaOfMeanOne(random, 4), 1, 1 / 4],
    ['Poisson of .4', () => poisson(random, 0.4), 0.4, 0.4],
    ['Poisson of 100', () => poisson(random, 100), 100, 100],
  ])('%s', (_, draw, center, spread) => {
    const drawn = draws(draw)
    expect(Math.abs(mean(drawn) - center)).toBeLessThan(4 * Math.sqrt(spread / drawn.length))
    expect(variance(drawn) / spread).toBeGreaterThan(0.85)
    expect(variance(drawn) / spread).toBeLessThan(1.15)
  })
})

test('a planted concept stands about one and a half times as often in A, another as often', () => {
  const rows = burstyRows(seeded(3), { docsA: 3000, docsB: 3000, concepts: 20, planted: 10 })
  const ratio = (from: number, to: number): number => {
    const sum = (label: number) =>
      rows
        .slice(from, to)
        .reduce(
          (total, { column, frame: { inA } }) =>
            total +
            Array.from(column.docs).reduce(
              (all, doc, at) => all + (inA[doc] === label ? (column.counts[at] ?? 0) : 0),
              0,
            ),
          0,
        )
    return sum(1) / sum(0)
  }
  expect(ratio(0, 10)).toBeGreaterThan(1.35)
  expect(ratio(0, 10)).toBeLessThan(1.65)
  expect(ratio(10, 20)).toBeGreaterThan(0.9)
  expect(ratio(10, 20)).toBeLessThan(1.1)
})

describe('where nothing differs', () => {
  test('five documents are not tested', async () => {
    expect((await calibrate(3, 2, { rounds: 2, concepts: 40 })).familyWise.adjusted).toBeNull()
  })

  test('at most one collection in twenty has a false finding, while mentions taken as independent find many', async () => {
    const said = await calibrate(10, 8, { rounds: 40, concepts: 60 })
    // Of 40 at 5 %, more than 5 have a chance of 1 in 70.
    expect(said.familyWise.adjusted ?? 1).toBeLessThanOrEqual(5 / 40)
    expect(said.falseRate.g2 ?? 0).toBeGreaterThan(0.2)
    expect(said.falseRate.logOdds ?? 0).toBeGreaterThan(0.2)
  })
})

test('what differs in half of the documents is found where they are many', async () => {
  const said = await calibrate(800, 800, { rounds: 2, concepts: 40 })
  expect(said.power.adjusted ?? 0).toBeGreaterThan(0.3)
})
