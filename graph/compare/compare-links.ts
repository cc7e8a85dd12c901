// The links of a comparison: those among the units shown, on either side, with their contrasts.
import { inFamily } from '#lib/compare/multiplicity'
import { linkPresenceOf, presenceOf } from '#lib/compare/presence'
import type { ComparedEdgeJson } from '../wire/comparison.ts'
import { adjustedApart } from './adjusted.ts'
import type { Compared } from './compared.ts'
import { contrast } from './contrast.ts'
import { contrastJson } from './contrast-json.ts'
import { linkUnits, rarerEnd, rowOfLink, type UnitLink } from './links.ts'
import { placesByEntity } from './units.ts'

export interface ComparedLinks {
  readonly edges: readonly ComparedEdgeJson[]
  /** Of which one end or both are roles; the other is no body that holds one. */
  readonly roleEdges: readonly ComparedEdgeJson[]
}

/** Links among the `shown` entities and all roles, strongest first: in most sentences of both sides, then docs, then by the ends. */
export function compareLinks(compared: Compared, shown: readonly number[]): ComparedLinks {
  const { counting, docs, units } = compared
  const { incidence, table } = counting.collection
  const roles = [...units.keys()].filter((unit) => units[unit]?.isRole)
  const places = [...shown, ...roles].sort((a, b) => a - b)
  const among = places.flatMap((place) => units[place] ?? [])
  const links = linkUnits(incidence, docs, among.length, placesByEntity(table.entities.length, among))
    .map((link): UnitLink => ({ ...link, low: places[link.low] ?? 0, high: places[link.high] ?? 0 }))
    .sort((a, b) => sentencesOf(b) - sentencesOf(a) || b.docs.length - a.docs.length)

  const isRole = (unit: number): boolean => units[unit]?.isRole ?? false
  const holders = new Set(roles.flatMap((role) => units[role]?.entities ?? []))
  const holdsRole = (unit: number): boolean =>
    !isRole(unit) && (units[unit]?.entities ?? []).some((index) => holders.has(index))
  const ends = ({ low, high }: UnitLink) => [low, high]
  return {
    edges: contrasted(
      compared,
      links.filter((link) => !ends(link).some(isRole)),
    ),
    roleEdges: contrasted(
      compared,
      links.filter((link) => ends(link).some(isRole) && !ends(link).some(holdsRole)),
    ),
  }
}

const sentencesOf = ({ counts }: UnitLink): number => counts.reduce((sum, one) => sum + one, 0)

function contrasted(compared: Compared, links: readonly UnitLink[]): ComparedEdgeJson[] {
  const { counts, docs, independent, standing } = compared
  const side = docs.map((): 'a' | 'b' | undefined => undefined)
  for (const [at, doc] of independent.entries()) side[doc] = compared.inA[at] ? 'a' : 'b'
  const given = links.map((link) => rarerEnd(link, counts))
  const rows = links.map((link, i) => rowOfLink(link, counts.units[given[i] ?? 0], side))
  const family = rows.map(({ column }) => inFamily(column.docs.length))
  const { rows: said } = contrast(rows, family, standing.tier, (_, measured) => adjustedApart(measured))
  return links.map((link, i) => ({
    ...edgeJson(compared, link, given[i] ?? link.low),
    ...contrastJson(compared, said[i] ?? {}, rows[i]?.docs ?? []),
  }))
}

function edgeJson(
  { units, counts, countedA, countedB, sides }: Compared,
  link: UnitLink,
  given: number,
): Pick<ComparedEdgeJson, 'source' | 'target' | 'given' | 'presence' | 'a' | 'b'> {
  const idOf = (unit: number): string => units[unit]?.id ?? ''
  const names = (unit: number, counted: Uint8Array): number =>
    counts.units[unit]?.docs.filter((doc) => counted[doc]).length ?? 0
  const side = (counted: Uint8Array, of: number) => {
    const there = [...link.docs.keys()].filter((at) => counted[link.docs[at] ?? -1])
    const sentences = there.reduce((sum, at) => sum + (link.counts[at] ?? 0), 0)
    const naming = counts.units[given]
    const exposure =
      naming?.docs.reduce((sum, doc, at) => sum + (counted[doc] ? (naming.sentences[at] ?? 0) : 0), 0) ?? 0
    return { docs: there.length, of, sentences, rate: exposure > 0 ? (sentences / exposure) * 100 : 0 }
  }
  const [a, b] = [side(countedA, sides.a.counted.length), side(countedB, sides.b.counted.length)]
  const presence = (unit: number) => presenceOf(names(unit, countedA), names(unit, countedB))
  const [source = '', target = ''] = [idOf(link.low), idOf(link.high)].sort()
  return {
    source,
    target,
    given: idOf(given),
    presence: linkPresenceOf(presenceOf(a.docs, b.docs), presence(link.low), presence(link.high)),
    a,
    b,
  }
}
