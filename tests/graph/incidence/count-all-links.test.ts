// The exact number of links, however entities are divided between the bitmap and the rest, against pairs of mentions looked at one by one.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildIncidence } from '#graph/incidence/build'
import { allLinksCounter } from '#graph/incidence/count-all-links'
import { packNumbered } from '#graph/incidence/pack'
import type { DocLine } from '#graph/store'
import { docId } from '#lib/doc'
import { bySpan, overlaps } from '#lib/span'

const ENTITIES = 9
const WIDTH = 10

const lineOf = (at: number): DocLine => ({
  ...{ id: docId(`d${at}`), title: '', source: null, date: null, country: null, lang: null },
  ...{ file: null, format: 'txt', encoding: 'utf-8' },
})

const mention = fc
  .record({ start: fc.nat(WIDTH - 1), length: fc.integer({ min: 1, max: 5 }), num: fc.nat(ENTITIES - 1) })
  .map(({ start, length, num }) => ({ start, end: Math.min(start + length, WIDTH), num }))
/** Docs of one sentence after the other. */
const docs = fc.array(fc.array(fc.array(mention, { maxLength: 7 }), { maxLength: 3 }), { maxLength: 5 })
const marks = (length: number) =>
  fc.array(fc.nat(1), { minLength: length, maxLength: length }).map((of) => Uint8Array.from(of))
const pair = fc.tuple(fc.nat(ENTITIES - 1), fc.nat(ENTITIES - 1))

it('links are counted once each, whatever the bitmap holds', () => {
  fc.assert(
    fc.property(docs, marks(5), marks(ENTITIES), fc.array(pair, { maxLength: 3 }), (all, marked, kept, cut) => {
      const chosen = marked.subarray(0, all.length)
      const rows = all.map((sentences, at) => {
        const spans = sentences.map((_, n) => ({ start: n * WIDTH, end: (n + 1) * WIDTH }))
        const moved = sentences.flatMap((mentions, n) =>
          mentions.map(({ start, end, num }) => ({ start: start + n * WIDTH, end: end + n * WIDTH, num })),
        )
        return { line: lineOf(at), hash: 0n, packed: packNumbered(spans, moved.sort(bySpan)) }
      })
      const numbers = {
        entities: ENTITIES,
        fromNum: Int32Array.from({ length: ENTITIES }, (_, n) => n),
        fromBefore: undefined,
      }
      const severed = new Map<number, Set<number>>()
      for (const [a, b] of [...cut, ...cut.map(([a, b]) => [b, a] as const)])
        severed.set(a, (severed.get(a) ?? new Set()).add(b))
      const incidence = { ...buildIncidence(undefined, rows, [], numbers), severed }

      const linked = new Set<string>()
      for (const [at, sentences] of all.entries())
        for (const mentions of chosen[at] ? sentences : [])
          for (const one of mentions)
            for (const other of mentions)
              if (one.num < other.num && kept[one.num] && kept[other.num] && !overlaps(one, other))
                if (!severed.get(one.num)?.has(other.num)) linked.add(`${one.num} ${other.num}`)
      for (const often of [0, 1, 3, ENTITIES - 1, 100]) {
        const countAllLinks = allLinksCounter(incidence, often)
        countAllLinks(new Uint8Array(chosen.length).fill(1), new Uint8Array(kept.length).fill(1))
        expect(countAllLinks(chosen, kept)).toBe(linked.size) // whatever was counted before
      }
    }),
  )
})
