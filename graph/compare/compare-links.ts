// The links of a comparison: those among the units shown, on either side, with their contrasts.
import { inFamily } from '#lib/compare/multiplicity'
import { linkPresenceOf, presenceOf } from '#lib/compare/presence'
import type { Counts } from '../incidence/incidence.ts'
import type { ComparedEdgeJson } from '../wire/comparison.ts'
import { adjustedApart } from './adjusted.ts'
import type { Compared } from './compared.ts'
import { contrast } from './contrast.ts'
import { contrastJson } from './contrast-json.ts'
import { type LinkRow, linkRows } from './link-rows.ts'
import { linkUnits, type UnitLink } from './links.ts'
import { sumOf } from './tabulate.ts'
import { placesOfEntity } from './units.ts'

/** Those asked about, strongest first, as many as are shown; and how many there are. */
interface Links {
  readonly shown: ComparedEdgeJson[]
  readonly total: number
}
export interface ComparedLinks {
  readonly edges: Links
  /** Of which one end or both are roles; the other is no body that holds one. */
  readonly roleEdges: Links
}

/**
 * Links among the `shown` units and all roles, strongest first: in most sentences of both sides, then docs, then by the ends. All of them are tested
 * together, whatever is asked about.
 */
export async function compareLinks(compared: Compared, shown: readonly number[]): Promise<ComparedLinks> {
  const { counting, docs, units } = compared
  const { incidence, table } = counting.collection
  const roles = [...units.keys()].filter((unit) => units[unit]?.isRole)
  const places = [...shown, ...roles].sort((a, b) => a - b)
  const among = places.flatMap((place) => units[place] ?? [])
  const links = linkUnits(incidence, docs, among.length, placesOfEntity(table.entities.length, among))
    .map((link) => ({
      ...link,
      low: places[link.low] ?? 0,
      high: places[link.high] ?? 0,
      sentences: sumOf(link.counts),
    }))
    .sort((a, b) => b.sentences - a.sentences || b.docs.length - a.docs.length)

  const isRole = (unit: number): boolean => units[unit]?.isRole ?? false
  const holders = new Set(roles.flatMap((role) => units[role]?.entities ?? []))
  const holdsRole = (unit: number): boolean =>
    !isRole(unit) && (units[unit]?.entities ?? []).some((index) => holders.has(index))
  const ends = ({ low, high }: UnitLink) => [low, high]
  return {
    edges: await contrasted(
      compared,
      links.filter((link) => !ends(link).some(isRole)),
    ),
    roleEdges: await contrasted(
      compared,
      links.filter((link) => ends(link).some(isRole) && !ends(link).some(holdsRole)),
    ),
  }
}

async function contrasted(compared: Compared, links: readonly UnitLink[]): Promise<Links> {
  const { asked, standing, units } = compared
  const rows = linkRows(compared, links)
  const family = rows.map(({ column }) => inFamily(column.docs.length))
  const { said } = await contrast(rows, family, standing.tier, (_, measured) => adjustedApart(measured))
  const isAsked = ({ low, high }: UnitLink): boolean =>
    asked.about === undefined || units[low]?.id === asked.about || units[high]?.id === asked.about
  const wanted = [...links.keys()].filter((at) => isAsked(links[at] as UnitLink))
  const jsonOf = edgeMaker(compared)
  return {
    total: wanted.length,
    shown: wanted.slice(0, asked.maxLinks).flatMap((at) => {
      const [link, row] = [links[at], rows[at]]
      return link && row ? [{ ...jsonOf(link, row), ...contrastJson(compared, said(at), row.docs) }] : []
    }),
  }
}

type Edge = Pick<ComparedEdgeJson, 'source' | 'target' | 'given' | 'presence' | 'a' | 'b'>

function edgeMaker({ units, counts, countedA, countedB, sides }: Compared): (link: UnitLink, row: LinkRow) => Edge {
  const idOf = (unit: number): string => units[unit]?.id ?? ''
  const sum = (docs: Uint32Array, counts: Counts, counted: Uint8Array) => {
    const total = { docs: 0, counts: 0 }
    for (let at = 0; at < docs.length; at++) {
      if (!counted[docs[at] ?? 0]) continue
      total.docs++
      total.counts += counts[at] ?? 0
    }
    return total
  }
  const known = new Map<number, Record<'a' | 'b', ReturnType<typeof sum>>>()
  const naming = (unit: number) => {
    const before = known.get(unit)
    if (before) return before
    const { docs, sentences } = counts[unit] ?? { docs: new Uint32Array(), sentences: new Uint32Array() }
    const now = { a: sum(docs, sentences, countedA), b: sum(docs, sentences, countedB) }
    known.set(unit, now)
    return now
  }
  const presence = (unit: number) => presenceOf(naming(unit).a.docs, naming(unit).b.docs)
  return (link, { given }) => {
    const side = (counted: Uint8Array, of: number, exposure: number) => {
      const { docs, counts: sentences } = sum(link.docs, link.counts, counted)
      return { docs, of, sentences, rate: exposure > 0 ? (sentences / exposure) * 100 : 0 }
    }
    const a = side(countedA, sides.a.counted.length, naming(given).a.counts)
    const b = side(countedB, sides.b.counted.length, naming(given).b.counts)
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
}
