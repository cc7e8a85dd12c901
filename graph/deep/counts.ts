// Count = click: what the incidence counts is what a recount gives, and what is drawn opens as many passages as it says.
import { provisional } from '../arrangement.ts'
import { type Counting, marksOf } from '../counting.ts'
import { evidence } from '../evidence.ts'
import { linkCounter } from '../incidence/count-links.ts'
import { graph } from '../query/graph.ts'
import type { Store } from '../store.ts'
import { calls } from '../wire/calls.ts'
import { linkSums } from './link-sums.ts'
import type { Found } from './promise.ts'
import type { Recounted } from './recount.ts'

/** Lines that the page draws at first. */
const LINES = 1000
/** Of each node and each line so many passages are read; all are counted. */
const FIRST_PASSAGES = 3

/** Every entity and every link of the whole store. */
export function countsFound({ collection, countsOf, groupOf }: Counting, recounted: Recounted): Found {
  const { incidence, table } = collection
  const everything = groupOf('')
  const counts = countsOf(everything)
  const kept = [...table.rejected.keys()].filter((index) => !table.rejected[index])
  const linksOf = linkCounter(incidence, everything.chosen, marksOf(table.entities.length, kept))
  const sums = linkSums(table.entities.length)
  let links = 0
  for (const a of kept) {
    const { others, sentences, docs } = linksOf(a, true)
    links += others.length
    for (const b of others) {
      sums.addSentences(a, b, sentences[b] ?? 0)
      sums.addDocs(a, b, docs[b] ?? 0)
    }
  }
  const idOf = (index: number) => table.entities[index]?.id
  const differs = (one: Uint32Array, other: Uint32Array, index: number) => one[index] !== other[index]
  const odd = kept.filter((index) =>
    (['docs', 'sentences', 'mentions'] as const).some((of) => differs(counts[of], recounted[of], index)),
  )
  const oddLinks = kept.filter((index) =>
    (['docs', 'sentences', 'weighed'] as const).some((of) => differs(sums[of], recounted.links[of], index)),
  )
  return {
    counted: { entities: kept.length, links },
    problems: [
      ...odd.map(
        (index) =>
          `${idOf(index)}: it is counted in ${counts.sentences[index]} sentences with ${counts.mentions[index]} mentions, a recount finds ${recounted.sentences[index]} with ${recounted.mentions[index]}`,
      ),
      ...oddLinks.map((index) => `${idOf(index)}: its links are not those that a recount finds`),
    ],
  }
}

/** The picture as it opens: each node and each line of it is asked for its passages. */
export async function pictureFound(counting: Counting, store: Store): Promise<Found> {
  const nowhere = provisional(counting.collection.table.entities.length, [])
  const { nodes, edges } = graph(counting, nowhere, calls.graph.input.parse({ maxLinks: String(LINES) }))
  const problems: string[] = []
  let passages = 0
  const open = async (
    name: string,
    asked: { entity: string } | { a: string; b: string },
    sentences: number,
    docs: number,
  ) => {
    const opened = await evidence(
      counting,
      store,
      calls.evidence.input.parse({ ...asked, limit: String(FIRST_PASSAGES) }),
    )
    passages += opened.passages.length
    const found = 'entity' in asked ? [asked.entity] : [asked.a, asked.b]
    const isShown = opened.passages.every(({ marks }) => found.every((id) => marks.some(({ entity }) => entity === id)))
    const isWhole = opened.passages.length === Math.min(FIRST_PASSAGES, sentences)
    if (opened.total !== sentences || opened.docs !== docs || !isWhole || !isShown)
      problems.push(`${name}: drawn with ${sentences} sentences of ${docs} documents, and its passages are others`)
  }
  for (const { id, sentences, docs } of nodes) await open(id, { entity: id }, sentences, docs)
  for (const { source, target, sentences, docs } of edges)
    await open(`${source} and ${target}`, { a: source, b: target }, sentences, docs)
  return {
    counted: { 'nodes opened': nodes.length, 'lines opened': edges.length, 'passages opened': passages },
    problems,
  }
}
