// Two sides made ready to be compared: which docs, which units, how often each doc names each of them.
import { inFamily } from '#lib/compare/multiplicity'
import { type Standing, standing } from '#lib/compare/tier'
import { type Counting, marksOf } from '../counting.ts'
import { ranked } from '../query/strength.ts'
import type { ComparisonInput } from '../wire/comparison.ts'
import type { Known } from './known.ts'
import { type Sides, sidesOf } from './sides.ts'
import { type Characters, type DocSizes, docSizes } from './sizes.ts'
import { countsByEntity, jointCounter, sumOf, type UnitCounts } from './tabulate.ts'
import { entityUnit, rolesAmong, type Unit } from './units.ts'

export interface Compared {
  readonly counting: Counting
  readonly asked: ComparisonInput
  /** For each doc index the first of its cluster of copies. */
  readonly clusterOf: Int32Array
  readonly sides: Sides
  /** Doc indices that count on either side, ascending; all other numbers of docs here are places in this list. */
  readonly docs: readonly number[]
  /** The place of each doc, by index; -1 for those that do not count. */
  readonly placeOf: Int32Array
  /** 1 for the docs that count on the side, by place. */
  readonly countedA: Uint8Array
  readonly countedB: Uint8Array
  /** Places of the docs that are independent evidence, ascending, and 1 for those of A among them. */
  readonly independent: readonly number[]
  readonly inA: Uint8Array
  /** By place. */
  readonly sizes: DocSizes
  /** Entities first, those in most docs first; then roles, by name. */
  readonly units: readonly Unit[]
  /** By place of the unit: how often each doc names it, and whether it is tested together with the others. */
  readonly counts: readonly UnitCounts[]
  readonly family: readonly boolean[]
  readonly standing: Standing
}

/** `characters` where rates are held against them. @throws ProblemError 400 for a query that is not understood */
export function compared(
  counting: Counting,
  asked: ComparisonInput,
  { known, characters }: { readonly known: Known; readonly characters: Characters | undefined },
): Compared {
  const { incidence, table } = counting.collection
  const groupOf = (query: string) => counting.groupOf(`${asked.in} ${query}`)
  const counts = known.counts.result()
  const clusterOf = known.clusters(asked.alike).result()
  const sides = sidesOf(groupOf(asked.a), groupOf(asked.b), clusterOf)
  const isCounted = marksOf(incidence.docs.length, [...sides.a.counted, ...sides.b.counted])
  const docs = [...isCounted.keys()].filter((doc) => isCounted[doc])
  const placeOf = new Int32Array(incidence.docs.length).fill(-1)
  for (const [place, doc] of docs.entries()) placeOf[doc] = place
  const marked = (chosen: readonly number[]) => {
    const marks = new Uint8Array(docs.length)
    for (const doc of chosen) marks[placeOf[doc] ?? -1] = 1
    return marks
  }
  const alone = [marked(sides.a.independent), marked(sides.b.independent)] as const
  const independent = [...docs.keys()].filter((place) => alone[0][place] || alone[1][place])

  const byEntity = countsByEntity(counts, placeOf)
  const entities = strongestFirst(byEntity)
  const units = [...entities.map((index) => entityUnit(table, index)), ...rolesAmong(table, entities)]
  const countsOf = jointCounter(incidence, byEntity, placeOf, docs.length)
  const unitCounts = units.map((unit) => countsOf(unit.entities))
  const family = familyOf(units, unitCounts, alone, asked.apart)
  return {
    counting,
    asked,
    clusterOf,
    sides,
    docs,
    placeOf,
    countedA: marked(sides.a.counted),
    countedB: marked(sides.b.counted),
    independent,
    inA: Uint8Array.from(independent, (place) => alone[0][place] ?? 0),
    sizes: docSizes(incidence, counts, docs, characters),
    units,
    counts: unitCounts,
    family,
    standing: standing(sides.a.independent.length, sides.b.independent.length, family.filter(Boolean).length),
  }
}

/** The entities that some doc names, by index, whichever side it is on. */
const strongestFirst = (byEntity: readonly UnitCounts[]): number[] =>
  ranked(
    {
      docs: Uint32Array.from(byEntity, ({ docs }) => docs.length),
      sentences: Uint32Array.from(byEntity, ({ sentences }) => sumOf(sentences)),
      mentions: Uint32Array.from(byEntity, ({ mentions }) => sumOf(mentions)),
    },
    () => true,
  )

/** Like with like: an entity that holds a role stands in the role's row, or roles stand aside where each body is asked for apart. */
function familyOf(
  units: readonly Unit[],
  counts: readonly UnitCounts[],
  [aloneA, aloneB]: readonly [Uint8Array, Uint8Array],
  apart: boolean,
): boolean[] {
  const holders = new Set(units.flatMap((unit) => (unit.isRole ? unit.entities : [])))
  return units.map((unit, place) => {
    const aside = apart ? unit.isRole : !unit.isRole && unit.entities.some((index) => holders.has(index))
    let naming = 0
    const docs = counts[place]?.docs ?? new Uint32Array()
    for (let at = 0; at < docs.length; at++) naming += (aloneA[docs[at] ?? 0] ?? 0) | (aloneB[docs[at] ?? 0] ?? 0)
    return !aside && inFamily(naming)
  })
}
