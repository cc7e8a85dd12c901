// GET /compare: two groups of docs side by side, as far as the number of independent docs lets it be said.
import { exposureOf } from '#lib/compare/exposure'
import { mayShow } from '#lib/compare/tier'
import { adjustedAside, adjustedTogether } from '../compare/adjusted.ts'
import { compareLinks } from '../compare/compare-links.ts'
import { type Compared, compared } from '../compare/compared.ts'
import { type Adjust, contrast } from '../compare/contrast.ts'
import { adjustedJson, contrastJson } from '../compare/contrast-json.ts'
import type { Exchange } from '../compare/exchange.ts'
import { exchangedOnce } from '../compare/exchanged.ts'
import { groupJson, linesOf } from '../compare/group-json.ts'
import { knownBy } from '../compare/known.ts'
import { measure, type Row } from '../compare/measure.ts'
import { rowMaker, sideCounter } from '../compare/rows.ts'
import { tierSentence } from '../compare/sentence.ts'
import { confoundedFields, settingOf } from '../compare/setting.ts'
import type { Characters } from '../compare/sizes.ts'
import { sumOf } from '../compare/tabulate.ts'
import { workedOf } from '../compare/worked.ts'
import type { Counting } from '../counting.ts'
import type { Watching } from '../watching.ts'
import type { ComparisonInput, ComparisonJson } from '../wire/comparison.ts'
import { entityIndex } from './entity.ts'
import { membersOf } from './members.ts'

interface Aids {
  /** Who exchanges labels where that takes long, which is done only for who asks for it. */
  readonly exchange: Exchange
  /** Who exchanges them where it takes a moment; undefined where that is done here. */
  readonly briefly: Exchange | undefined
  /** Of every doc of the collection; needed where rates are held against them. */
  readonly characters: Characters | undefined
  readonly watching: Watching | undefined
}

/** @throws ProblemError 400 for a query that is not understood, 404 for an unknown `declared` or `about` */
export async function compare(
  counting: Counting,
  asked: ComparisonInput,
  { exchange, briefly, characters, watching }: Aids,
): Promise<ComparisonJson> {
  const declaredIndex = asked.declared === undefined ? undefined : entityIndex(counting, asked.declared)
  const about = asked.about === undefined ? undefined : { id: asked.about, members: membersOf(counting, asked.about) }
  const known = await knownBy(counting.collection, asked.alike)
  const all = compared(counting, asked, { known, characters })
  const { sides, units, standing } = all
  const [rowOf, countsOf] = [rowMaker(all), sideCounter(all)]
  const rows = [...units.keys()].map(rowOf)
  const { permutations: rounds } = asked
  const adjust: Adjust = (rows, measured) =>
    rounds === undefined
      ? adjustedTogether(rows, measured, briefly)
      : exchangedOnce(counting.collection, asked, () => adjustedAside(rows, measured, { exchange, rounds, watching }))
  const { said, atLeast, adjusted } = await contrast(rows, all.family, standing.tier, adjust)
  const entities = shownFirst(all, atLeast).filter((unit) => !units[unit]?.isRole)
  const roles = rolesFirst(all)
  const shown = entities.slice(0, asked.limit)
  const { edges, roleEdges } = await compareLinks(all, withMembers(shown, all, about?.members ?? []))
  const [settingA, settingB] = [settingOf(linesOf(all, sides.a)), settingOf(linesOf(all, sides.b))]
  const confounded = confoundedFields(settingA, settingB)
  return {
    fingerprint: counting.collection.fingerprint,
    tier: standing.tier,
    family: standing.family,
    sentence: tierSentence(standing, sides.overlap, confounded),
    exposure: asked.exposure,
    per: exposureOf[asked.exposure].per,
    alike: asked.alike,
    apart: asked.apart,
    attainable: standing.leastP,
    ...adjustedJson(adjusted),
    overlap: sides.overlap,
    confounded,
    groups: [
      groupJson(all, sides.a, settingA, asked.a, asked.in),
      groupJson(all, sides.b, settingB, asked.b, asked.in),
    ],
    declared: declaredIndex === undefined ? null : await declaredJson(all, declaredIndex, rowOf),
    worked: about ? workedOf(all, about.id, rowOf) : null,
    roles: roles.map((unit) => ({
      id: units[unit]?.id ?? '',
      members: (units[unit]?.entities ?? []).flatMap((index) => memberJson(counting, index)),
      ...countsOf(unit),
      ...contrastJson(all, said(unit), all.independent),
    })),
    concepts: shown.flatMap((unit) =>
      (units[unit]?.entities ?? []).flatMap((index) =>
        memberJson(counting, index).map((member) => ({
          ...member,
          role: counting.collection.table.entities[index]?.role ?? null,
          ...countsOf(unit),
          ...contrastJson(all, said(unit), all.independent),
        })),
      ),
    ),
    edges: edges.shown,
    roleEdges: roleEdges.shown,
    total: {
      roles: roles.length,
      concepts: entities.length,
      edges: edges.total,
      roleEdges: roleEdges.total,
    },
  }
}

/** From the tier on that adjusts, what differs most at least comes first; else what stands in most docs, whichever side. */
function shownFirst({ units, standing }: Compared, atLeast: (unit: number) => number): number[] {
  const places = [...units.keys()]
  if (!mayShow(standing.tier, 'adjustedList')) return places
  const differ = places.map(atLeast)
  return places.sort((a, b) => (differ[b] ?? 0) - (differ[a] ?? 0) || a - b)
}

/** Entities whose links are asked for are among those whose links are counted, however weak they are. */
function withMembers(shown: readonly number[], { units }: Compared, members: readonly number[]): number[] {
  const isMember = (unit: number) => !units[unit]?.isRole && members.includes(units[unit]?.entities[0] ?? -1)
  return [...new Set([...shown, ...[...units.keys()].filter(isMember)])]
}

/** Roles in most docs first, then in most sentences, then by name, whichever side names them. */
function rolesFirst({ units, counts }: Compared): number[] {
  const sentences = counts.map((of, unit) => (units[unit]?.isRole ? sumOf(of.sentences) : 0))
  const docs = (unit: number): number => counts[unit]?.docs.length ?? 0
  return [...units.keys()]
    .filter((unit) => units[unit]?.isRole)
    .sort((a, b) => docs(b) - docs(a) || (sentences[b] ?? 0) - (sentences[a] ?? 0) || a - b)
}

function memberJson({ collection: { table } }: Counting, index: number) {
  const entity = table.entities[index]
  return entity ? [{ id: entity.id, kind: entity.kind, label: entity.label }] : []
}

/** The p of one entity alone, which nothing else is tested with. */
async function declaredJson(
  all: Compared,
  index: number,
  rowOf: (unit: number) => Row,
): Promise<ComparisonJson['declared']> {
  const { units, standing } = all
  const unit = units.findIndex((one) => !one.isRole && one.entities[0] === index)
  if (unit < 0 || !mayShow(standing.tier, 'declaredP')) return null
  const row = rowOf(unit)
  const [byChance] = (await adjustedTogether([row], [measure(row)])).ps
  return byChance === undefined ? null : { id: units[unit]?.id ?? '', byChance }
}
