// Two sides made ready to be compared: which docs, which units, how often each doc names each of them.
import { inFamily } from '#lib/compare/multiplicity'
import { type Standing, standing } from '#lib/compare/tier'
import { type Counting, marksOf } from '../counting.ts'
import { countEntities } from '../incidence/count-entities.ts'
import { ranked } from '../query/strength.ts'
import { recent } from '../recent.ts'
import type { ComparisonInput } from '../wire/comparison.ts'
import { copiesIn } from './copies.ts'
import { type Sides, sidesOf } from './sides.ts'
import { type Tabulated, tabulate, type UnitCounts } from './tabulate.ts'
import { entityUnit, placesByEntity, rolesAmong, type Unit } from './units.ts'

export interface Compared {
  readonly counting: Counting
  readonly asked: ComparisonInput
  /** For each doc index the first of its cluster of copies. */
  readonly clusterOf: Int32Array
  readonly sides: Sides
  /** Doc indices that count on either side, ascending; all other numbers of docs here are places in this list. */
  readonly docs: readonly number[]
  /** 1 for the docs that count on the side, by place. */
  readonly countedA: Uint8Array
  readonly countedB: Uint8Array
  /** Places of the docs that are independent evidence, ascending, and 1 for those of A among them. */
  readonly independent: readonly number[]
  readonly inA: Uint8Array
  /** Entities first, those in most docs first; then roles, by name. */
  readonly units: readonly Unit[]
  readonly counts: Tabulated
  /** By place of the unit: is it tested together with the others? */
  readonly family: readonly boolean[]
  readonly standing: Standing
}

/** Worked out once a content and threshold. */
const known = new WeakMap<Counting['collection'], ReturnType<typeof recent<Int32Array>>>()
function clusters({ collection }: Counting, alike: number): Int32Array {
  const ofCollection = known.get(collection) ?? recent<Int32Array>(4)
  known.set(collection, ofCollection)
  return ofCollection(String(alike), () => copiesIn(collection.incidence, alike))
}

/** @throws ProblemError 400 for a query that is not understood */
export function compared(counting: Counting, asked: ComparisonInput): Compared {
  const { incidence, table } = counting.collection
  const groupOf = (query: string) => counting.groupOf(`${asked.in} ${query}`)
  const clusterOf = clusters(counting, asked.alike)
  const sides = sidesOf(groupOf(asked.a), groupOf(asked.b), clusterOf)
  const docs = [...new Set([...sides.a.counted, ...sides.b.counted])].sort((a, b) => a - b)
  const marked = (chosen: readonly number[]) => {
    const has = new Set(chosen)
    return Uint8Array.from(docs, (doc) => Number(has.has(doc)))
  }
  const alone = [marked(sides.a.independent), marked(sides.b.independent)] as const
  const independent = [...docs.keys()].filter((place) => alone[0][place] || alone[1][place])

  const entities = namedIn(counting, docs)
  const roles = rolesAmong(table, entities)
  const units = [...entities.map((index) => entityUnit(table, index)), ...roles]
  const placesOf = placesByEntity(table.entities.length, units)
  const counts = tabulate(incidence, docs, units.length, placesOf, table.rejected)
  const family = familyOf(units, counts.units, independent, asked.apart)
  return {
    counting,
    asked,
    clusterOf,
    sides,
    docs,
    countedA: marked(sides.a.counted),
    countedB: marked(sides.b.counted),
    independent,
    inA: Uint8Array.from(independent, (place) => alone[0][place] ?? 0),
    units,
    counts,
    family,
    standing: standing(sides.a.independent.length, sides.b.independent.length, family.filter(Boolean).length),
  }
}

/** The entities that some of the docs names and no judgement rejects, strongest first, whichever side names them. */
function namedIn({ collection: { incidence, table } }: Counting, docs: readonly number[]): number[] {
  const counts = countEntities(incidence, table.entities.length, marksOf(incidence.docs.length, docs))
  return ranked(counts, (index) => !table.rejected[index])
}

/** Like with like: an entity that holds a role stands in the role's row, or roles stand aside where each body is asked for apart. */
function familyOf(
  units: readonly Unit[],
  counts: readonly UnitCounts[],
  independent: readonly number[],
  apart: boolean,
): boolean[] {
  const holders = new Set(units.flatMap((unit) => (unit.isRole ? unit.entities : [])))
  const isIndependent = new Set(independent)
  return units.map((unit, place) => {
    const aside = apart ? unit.isRole : !unit.isRole && unit.entities.some((index) => holders.has(index))
    const naming = counts[place]?.docs.filter((doc) => isIndependent.has(doc)).length ?? 0
    return !aside && inFamily(naming)
  })
}
