// Labels exchanged in threads, held against the same in one piece. Runs on the built sources: a worker cannot be started from TypeScript.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { adjustedTogether } from '#graph/compare/adjusted'
import { measure, type Row } from '#graph/compare/measure'
import { atOnce } from '#graph/in-turns'
import type { Column } from '#lib/compare/column'
import { frameOf } from '#lib/compare/frame'
import { maxT } from '#lib/compare/max-t'
import { seeded } from '#lib/compare/random'

const { openExchange }: typeof import('#graph/compare/exchange') = await import(
  new URL('../../../dist/graph/compare/exchange.js', import.meta.url).href
)

const DOCS = 18 // 9 against 9: more arrangements than are tried one by one
const inA = Array.from({ length: DOCS }, (_, doc) => doc % 2 === 0)
const column: fc.Arbitrary<Column> = fc
  .array(fc.integer({ min: -6, max: 9 }), { minLength: DOCS, maxLength: DOCS })
  .map((counts) => {
    const docs = [...counts.keys()].filter((doc) => (counts[doc] ?? 0) > 0)
    return { docs, counts: docs.map((doc) => counts[doc] ?? 0) }
  })
const cases = fc.record({
  columns: fc.array(column, { minLength: 1, maxLength: 6 }),
  exposure: fc.array(fc.integer({ min: 10, max: 60 }), { minLength: DOCS, maxLength: DOCS }),
  seed: fc.integer(),
})

describe('a family of rows', () => {
  test('is adjusted the same here and by somebody aside, who is asked only where it is worth it', async () => {
    const places = [...Array(300).keys()]
    const frame = frameOf(
      places.map((place) => 20 + (place % 17)),
      Uint8Array.from(places, (place) => place % 2),
    )
    const rowsOf = (many: number): Row[] =>
      Array.from({ length: many }, (_, at) => {
        const docs = places.filter((place) => (place * (at + 3)) % 7 < 2)
        return { column: { docs, counts: docs.map((doc) => 1 + ((doc + at) % 4)) }, frame }
      })
    const aside = openExchange(1, { stay: true })
    let asked = 0
    const briefly: typeof aside = (...job) => {
      asked++
      return aside(...job)
    }
    for (const [many, worthIt] of [
      [4, 0],
      [60, 1],
    ] as const) {
      const rows = rowsOf(many)
      const here = await adjustedTogether(rows, rows.map(measure))
      expect(here).toMatchObject({ by: 'max-t', arrangements: 999, seed: 1 })
      expect(await adjustedTogether(rows, rows.map(measure), briefly)).toEqual(here)
      expect(asked).toBe(worthIt)
    }
  })
})

describe('labels exchanged aside', () => {
  test('give what they give here, whatever the number of threads', async () => {
    await fc.assert(
      fc.asyncProperty(cases, fc.integer({ min: 1, max: 3 }), async ({ columns, exposure, seed }, threads) => {
        const here = atOnce(maxT(columns, exposure, { inA }, { random: seeded(seed), rounds: 120 }))
        const aside = await openExchange(threads)(columns, exposure, { inA }, { seed, rounds: 120 })
        expect(aside).toEqual(here)
      }),
      { numRuns: 12 },
    )
  })

  test('give the same from a thread that stays, job after job, also after one that was called off', async () => {
    const exchange = openExchange(1, { stay: true })
    await fc.assert(
      fc.asyncProperty(cases, fc.boolean(), async ({ columns, exposure, seed }, calledOff) => {
        if (calledOff) {
          const leaving = new AbortController()
          const endless = exchange(
            columns,
            exposure,
            { inA },
            { seed, rounds: 1e9 },
            { signal: leaving.signal, onProgress: () => leaving.abort(new Error('gone')) },
          )
          await expect(endless).rejects.toThrow('gone')
        }
        const here = atOnce(maxT(columns, exposure, { inA }, { random: seeded(seed), rounds: 120 }))
        expect(await exchange(columns, exposure, { inA }, { seed, rounds: 120 })).toEqual(here)
      }),
      { numRuns: 12 },
    )
  })

  const long = {
    columns: Array.from({ length: 40 }, (_, at): Column => {
      const docs = inA.flatMap((_, doc) => ((doc + at) % 3 === 0 ? [] : [doc]))
      return { docs, counts: docs.map((doc) => 1 + ((doc * at) % 5)) }
    }),
    exposure: inA.map((_, doc) => 20 + doc),
  }

  test('tell how far they are, and an asker who goes away stops them; who waits behind is answered', async () => {
    const exchange = openExchange(2)
    const leaving = new AbortController()
    let seen = 0
    const endless = exchange(
      long.columns,
      long.exposure,
      { inA },
      { seed: 1, rounds: 1e9 },
      {
        signal: leaving.signal,
        onProgress: (done, of) => {
          expect(of).toBe(1e9)
          expect(done).toBeGreaterThanOrEqual(seen)
          seen = done
          if (done > 0) leaving.abort(new Error('gone'))
        },
      },
    )
    const behind = exchange(long.columns, long.exposure, { inA }, { seed: 1, rounds: 50 })
    await expect(endless).rejects.toThrow('gone')
    expect(seen).toBeGreaterThan(0)
    expect(await behind).toEqual(atOnce(maxT(long.columns, long.exposure, { inA }, { random: seeded(1), rounds: 50 })))
  })

  test('are not begun for an asker who left while waiting', async () => {
    const exchange = openExchange(1)
    const first = exchange(long.columns, long.exposure, { inA }, { seed: 1, rounds: 200 })
    let told = false
    const second = exchange(
      long.columns,
      long.exposure,
      { inA },
      { seed: 1, rounds: 1e9 },
      {
        signal: AbortSignal.abort(new Error('gone')),
        onProgress: () => {
          told = true
        },
      },
    )
    await expect(second).rejects.toThrow('gone')
    expect((await first).every((one) => one !== undefined)).toBe(true)
    expect(told).toBe(false)
  })
})
