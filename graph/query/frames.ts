// GET /frames: what sentences do in either group, function by function, as far as the number of independent docs lets it be said.
import { frameOf } from '#lib/compare/frame'
import { inFamily } from '#lib/compare/multiplicity'
import { presenceOf } from '#lib/compare/presence'
import { wilson } from '#lib/compare/prevalence'
import { mayShow, standing, type Tier } from '#lib/compare/tier'
import { adjustedTogether } from '../compare/adjusted.ts'
import { contrast } from '../compare/contrast.ts'
import { adjustedJson, contrastJson } from '../compare/contrast-json.ts'
import type { Exchange } from '../compare/exchange.ts'
import { countedQuery } from '../compare/group-json.ts'
import { knownBy } from '../compare/known.ts'
import { type Side, sidesOf } from '../compare/sides.ts'
import { type Counting, marksOf } from '../counting.ts'
import { type Framed, framed } from '../frames/framed.ts'
import { type DocHits, hitsOf } from '../frames/hits.ts'
import { framePassagesAt } from '../frames/passages.ts'
import type { ReadyScheme, Schemes } from '../frames/schemes.ts'
import { type ToRead, toRead } from '../frames/to-read.ts'
import type { Store } from '../store.ts'
import type { FramedSideJson, FramePassageJson, FramesInput, FramesJson } from '../wire/frames.ts'
import { membersOf } from './members.ts'

const PER = 100

/** One group: which docs it has, what of them was read, and what stands where. */
interface FramedSide {
  readonly side: Side
  readonly toRead: ToRead
  readonly framed: Framed
  /** Docs that were read and are independent evidence, ascending. */
  readonly independent: readonly number[]
  readonly sentences: number
}

/** @param briefly exchanges labels aside; without it that is done here @throws ProblemError 400 for a query that is not understood, 404 for an unknown scheme or `of` */
export async function frames(
  counting: Counting,
  store: Store,
  schemes: Schemes,
  asked: FramesInput,
  briefly: Exchange | undefined,
): Promise<FramesJson> {
  const ready = schemes.ready(asked.scheme)
  const { table, fingerprint } = counting.collection
  const members = asked.of === undefined ? undefined : membersOf(counting, asked.of).filter((i) => !table.rejected[i])
  const groupOf = (query: string) => counting.groupOf(`${asked.in} ${query}`)
  const known = await knownBy(counting.collection, asked.alike)
  const sides = sidesOf(groupOf(asked.a), groupOf(asked.b), known.clusters(asked.alike).result())
  const readA = toRead(counting, ready, sides.a.counted, members)
  const readB = toRead(counting, ready, sides.b.counted, members)
  const hits = await hitsOf(counting.collection, store, ready, [...new Set([...readA.read, ...readB.read])])
  const a = framedSide(counting, hits, ready, sides.a, readA)
  const b = framedSide(counting, hits, ready, sides.b, readB)
  const compared = await comparedFunctions(counting, ready, a, b, briefly)
  const [ofA, ofB] = await Promise.all([
    sideJson(counting, store, ready, a, members, compared.tier),
    sideJson(counting, store, ready, b, members, compared.tier),
  ])
  return {
    fingerprint,
    schemes: schemes.all.map(({ id, label, source = null }) => ({ id, label, source })),
    scheme: ready.scheme.id,
    of: asked.of ?? null,
    tier: compared.tier,
    family: compared.family,
    attainable: compared.attainable,
    ...adjustedJson(compared.adjusted),
    per: PER,
    alike: asked.alike,
    groups: [groupJson(counting, a, `${asked.in} ${asked.a}`), groupJson(counting, b, `${asked.in} ${asked.b}`)],
    functions: ready.scheme.functions.flatMap(({ id, label, means }, at) => {
      const [one, other] = [ofA[at], ofB[at]]
      if (!one || !other) return []
      const presence = presenceOf(one.docs, other.docs)
      return [{ id, label, means, presence, a: one, b: other, ...compared.said[at] }]
    }),
  }
}

function framedSide(
  counting: Counting,
  hits: ReadonlyMap<number, DocHits>,
  ready: ReadyScheme,
  side: Side,
  reading: ToRead,
): FramedSide {
  const isIndependent = new Set(side.independent)
  return {
    side,
    toRead: reading,
    framed: framed(counting, hits, ready, reading),
    independent: reading.read.filter((doc) => isIndependent.has(doc)),
    sentences: [...reading.sentencesOf.values()].reduce((sum, { length }) => sum + length, 0),
  }
}

/** All functions together, by the same rules as the rows of a comparison; a sentence that has a function counts once. */
async function comparedFunctions(
  counting: Counting,
  { scheme }: ReadyScheme,
  a: FramedSide,
  b: FramedSide,
  briefly: Exchange | undefined,
) {
  const docs = [...a.independent, ...b.independent].sort((x, y) => x - y)
  const ofA = new Set(a.independent)
  const exposure = docs.map((doc) => (ofA.has(doc) ? a : b).toRead.sentencesOf.get(doc)?.length ?? 0)
  const frame = frameOf(
    exposure,
    Uint8Array.from(docs, (doc) => Number(ofA.has(doc))),
  )
  const rows = scheme.functions.map((_, of) => {
    const counts = docs.map((doc) => (ofA.has(doc) ? a : b).framed.byFunction[of]?.get(doc)?.length ?? 0)
    const there = [...counts.keys()].filter((place) => (counts[place] ?? 0) > 0)
    return { column: { docs: there, counts: there.map((place) => counts[place] ?? 0) }, frame }
  })
  const family = rows.map(({ column }) => inFamily(column.docs.length))
  const stands = standing(a.independent.length, b.independent.length, family.filter(Boolean).length)
  const { said, adjusted } = await contrast(rows, family, stands.tier, (rows, measured) =>
    adjustedTogether(rows, measured, briefly),
  )
  return {
    tier: stands.tier,
    family: stands.family,
    attainable: stands.leastP,
    adjusted,
    said: rows.map((_, at) => contrastJson({ counting, docs }, said(at), [...docs.keys()])),
  }
}

/** By function; each with the sentence that shows it best. */
async function sideJson(
  counting: Counting,
  store: Store,
  ready: ReadyScheme,
  one: FramedSide,
  members: readonly number[] | undefined,
  tier: Tier,
): Promise<FramedSideJson[]> {
  const alone = marksOf(counting.collection.incidence.docs.length, one.independent)
  const asked = one.framed.strongest.flatMap((sentence, of) => (sentence === undefined ? [] : [{ sentence, of }]))
  const shown = await framePassagesAt(counting, store, ready, asked, members ?? [])
  const examples = new Map<number, FramePassageJson | undefined>(asked.map(({ of }, at) => [of, shown[at]]))
  return one.framed.byFunction.map((found, of) => {
    const sentences = [...found.values()].reduce((sum, { length }) => sum + length, 0)
    const share = { x: [...found.keys()].filter((doc) => alone[doc]).length, n: one.independent.length }
    const prevalence = mayShow(tier, 'prevalenceIntervals') ? wilson(share) : undefined
    return {
      docs: found.size,
      of: one.toRead.read.length,
      sentences,
      rate: one.sentences > 0 ? (PER * sentences) / one.sentences : 0,
      ...(prevalence && { prevalence }),
      example: examples.get(of) ?? null,
    }
  })
}

const groupJson = (
  counting: Counting,
  { side, toRead: { docs, read, otherLanguage }, independent, sentences }: FramedSide,
  query: string,
): FramesJson['groups'][number] => ({
  docs: docs.length,
  read: read.length,
  independent: independent.length,
  sentences,
  otherLanguage,
  countedQuery: countedQuery({ counting }, side, query),
})
