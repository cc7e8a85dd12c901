// Chains of links against the enumeration of all of them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atOnce } from '#graph/in-turns'
import { chainsBetween } from '#graph/incidence/chains'

type Weights = ReadonlyMap<number, ReadonlyMap<number, number>>

const graph = fc
  .array(fc.tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 4 })), { maxLength: 12 })
  .map((links): Weights => {
    const weights = new Map<number, Map<number, number>>()
    const put = (a: number, b: number, n: number) =>
      weights.set(a, (weights.get(a) ?? new Map<number, number>()).set(b, n))
    for (const [a, b, n] of links) {
      if (a === b) continue
      put(a, b, n)
      put(b, a, n)
    }
    return weights
  })
const SIZE = 7

const linksOf = (weights: Weights) => (entity: number) => {
  const sentences = new Uint32Array(SIZE)
  const here = weights.get(entity) ?? new Map<number, number>()
  for (const [other, n] of here) sentences[other] = n
  return { others: Uint32Array.from(here.keys()), sentences, docs: sentences }
}

/** Every chain that names no entity twice, with its resistance. */
function allChains(weights: Weights, from: number, to: number, before: readonly number[] = []): [number, number[]][] {
  const here = [...before, from]
  if (from === to) return [[0, here]]
  return [...(weights.get(from) ?? [])].flatMap(([next, n]) =>
    here.includes(next)
      ? []
      : allChains(weights, next, to, here).map(([rest, chain]): [number, number[]] => [rest + 1 / n, chain]),
  )
}

describe('chains between two entities', () => {
  it('begin with the strongest there is, rise, repeat nothing and follow links', () => {
    fc.assert(
      fc.property(graph, fc.nat(6), fc.nat(6), (weights, from, to) => {
        fc.pre(from !== to)
        const chains = atOnce(chainsBetween(from, to, 5, { size: SIZE, linksOf: linksOf(weights) }))
        const truth = allChains(weights, from, to)
        const least = Math.min(...truth.map(([resistance]) => resistance))
        expect(chains.length > 0).toBe(truth.length > 0)
        if (chains[0]) expect(chains[0].resistance).toBeCloseTo(least, 9)
        const written = chains.map(({ entities }) => entities.join(' '))
        expect(new Set(written).size).toBe(written.length)
        for (const [i, { entities, resistance }] of chains.entries()) {
          const known = truth.find(([, chain]) => chain.join(' ') === entities.join(' '))
          expect(known?.[0]).toBeCloseTo(resistance, 9)
          expect(resistance).toBeGreaterThanOrEqual(chains[i - 1]?.resistance ?? 0)
        }
      }),
    )
  })

  it('are those of all that would be found, however few are asked for', () => {
    fc.assert(
      fc.property(graph, fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 6 }), (weights, from, to, most) => {
        fc.pre(from !== to)
        const chains = (wanted: number) =>
          atOnce(chainsBetween(from, to, wanted, { size: SIZE, linksOf: linksOf(weights) })).map(
            ({ entities }) => entities,
          )
        expect(chains(most)).toEqual(chains(1000).slice(0, most))
      }),
    )
  })

  it('prefer many sentences to few steps, and come the weaker way next', () => {
    const weights: Weights = new Map([
      [
        0,
        new Map([
          [1, 9],
          [2, 1],
        ]),
      ],
      [
        1,
        new Map([
          [0, 9],
          [2, 9],
        ]),
      ],
      [
        2,
        new Map([
          [0, 1],
          [1, 9],
        ]),
      ],
    ]) // prettier-ignore
    const chains = atOnce(chainsBetween(0, 2, 3, { size: SIZE, linksOf: linksOf(weights) }))
    expect(chains.map(({ entities }) => entities)).toEqual([
      [0, 1, 2],
      [0, 2],
    ])
  })
})
