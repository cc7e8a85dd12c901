// GET /graph: the strongest entities of a group that the filters keep, the links among them, and their places.
import type { Arrangement } from '../arrangement.ts'
import { type Counting, type Group, marksOf } from '../counting.ts'
import type { EntityCounts } from '../incidence/count-entities.ts'
import { linkCounter } from '../incidence/count-links.ts'
import type { Link } from '../incidence/links-among.ts'
import type { AnswerOf, InputOf } from '../wire/calls.ts'
import { entityIndex } from './entity.ts'
import { ranked, strongestLinkFirst } from './strength.ts'

type Asked = InputOf<'graph'>
type Node = AnswerOf<'graph'>['nodes'][number]
type Edge = AnswerOf<'graph'>['edges'][number]

/**
 * The filters choose entities; links are those among the chosen ones. With `around` these are that entity and what is linked
 * with it, strongest link first. @throws ProblemError 404 for an unknown `around`
 */
export function graph(counting: Counting, arrangement: Arrangement, asked: Asked): AnswerOf<'graph'> {
  const { fingerprint } = counting.collection
  const group = counting.groupOf(asked.in)
  const counts = counting.countsOf(group)
  const centre = asked.around === undefined ? undefined : entityIndex(counting, asked.around)
  const filters = JSON.stringify([asked.kinds, asked.themes, asked.minDocs, asked.minSentences, asked.around])
  const { entities, links } = counting.keptOf(group, filters, () => {
    const inFilters = ranked(counts, filterOf(counting, counts, asked))
    return centre === undefined ? inFilters : neighbourhood(counting, group, counts, inFilters, centre)
  })
  const drawn = Array.from(entities.subarray(0, asked.limit))
  const first = firstDates(counting, group, drawn)
  const sides = sidesOf(counting, asked)
  return {
    fingerprint,
    nodes: drawn.flatMap((index) =>
      nodeJson(counting, counts, arrangement, index).map((node) => ({
        ...node,
        first: first.get(index) ?? null,
        ...(sides && { sides: { a: sides.a.docs[index] ?? 0, b: sides.b.docs[index] ?? 0 } }),
      })),
    ),
    edges: counting
      .linksAmong(group, JSON.stringify([filters, asked.limit]), drawn, asked.maxLinks)
      .map(edgeMaker(counting)),
    total: { entities: entities.length, links },
    ...(sides && { groups: sides.sizes }),
    layout: arrangement.provisional ? 'arranging' : 'ready',
  }
}

/** The counts of both groups; undefined unless both are asked for. */
function sidesOf(counting: Counting, asked: Asked) {
  if (asked.a === undefined || asked.b === undefined) return undefined
  const [a, b] = [counting.groupOf(asked.a), counting.groupOf(asked.b)]
  return { a: counting.countsOf(a), b: counting.countsOf(b), sizes: { a: a.size, b: b.size } }
}

/** The date of the oldest dated doc of the group that names each of them: docs stand oldest first, undated last. */
function firstDates({ collection: { incidence } }: Counting, group: Group, entities: readonly number[]) {
  const first = new Map<number, string>()
  for (const entity of entities) {
    const { entityNamed, namedIn, sentenceDoc, docs } = incidence
    for (const s of namedIn.subarray(entityNamed[entity], entityNamed[entity + 1])) {
      const doc = sentenceDoc[s] ?? 0
      if (!group.chosen[doc]) continue
      const date = docs[doc]?.date ?? null
      if (date !== null) first.set(entity, date)
      break
    }
  }
  return first
}

function filterOf({ collection: { table } }: Counting, counts: EntityCounts, asked: Asked) {
  const themes = new Set(asked.themes)
  return (index: number): boolean => {
    const entity = table.entities[index]
    if (!entity || !asked.kinds.includes(entity.kind)) return false
    if (themes.size > 0 && (entity.theme === null || !themes.has(entity.theme))) return false
    return (counts.docs[index] ?? 0) >= asked.minDocs && (counts.sentences[index] ?? 0) >= asked.minSentences
  }
}

/** The centre, whatever the filters, then those kept that are linked with it; nothing where the group does not name it. */
function neighbourhood(
  counting: Counting,
  group: Group,
  counts: EntityCounts,
  kept: readonly number[],
  centre: number,
): number[] {
  if (!counts.docs[centre]) return []
  const { incidence, table } = counting.collection
  const counted = linkCounter(incidence, group.chosen, marksOf(table.entities.length, kept))(centre)
  return [centre, ...[...counted.others].sort(strongestLinkFirst(counted))]
}

function nodeJson(
  { collection }: Counting,
  counts: EntityCounts,
  { x, y, community }: Arrangement,
  index: number,
): Omit<Node, 'first' | 'sides'>[] {
  const entity = collection.table.entities[index]
  if (!entity) return []
  const { id, kind, label, theme } = entity
  return [
    {
      id,
      kind,
      label,
      docs: counts.docs[index] ?? 0,
      sentences: counts.sentences[index] ?? 0,
      mentions: counts.mentions[index] ?? 0,
      x: rounded(x[index] ?? 0),
      y: rounded(y[index] ?? 0),
      community: community[index] ?? 0,
      theme,
    },
  ]
}

/** Two decimals, never -0: places are told in a box of about a thousand. */
const rounded = (place: number): number => Math.round(place * 100) / 100 || 0

/** `source` has the smaller id. */
function edgeMaker({ collection: { table } }: Counting): (link: Link) => Edge {
  const idOf = (index: number) => table.entities[index]?.id ?? ''
  return ({ low, high, docs, sentences }) => ({ source: idOf(low), target: idOf(high), docs, sentences })
}
