// Gathering: the answers that an evidence pack shows, all of one content.
import type { Engine } from '../engine.ts'
import { ProblemError } from '../problem.ts'
import type { AnswerOf } from '../wire/calls.ts'

export interface PackAsk {
  /** The documents, as `in=` has it. */
  readonly in: string
  /** How many entities and links at most, and how many passages of each. */
  readonly entities: number
  readonly links: number
  readonly passages: number
}

type Graph = AnswerOf<'graph'>
type Evidence = AnswerOf<'evidence'>

export interface Gathered {
  readonly ask: PackAsk
  readonly graph: Graph
  readonly docs: AnswerOf<'docs'>
  readonly ofNode: readonly Evidence[]
  readonly ofLink: readonly Evidence[]
}

/** @throws ProblemError 503 when the content changes meanwhile, whatever the questions throw */
export async function gather(engine: Engine, ask: PackAsk): Promise<Gathered> {
  const limit = String(ask.passages)
  const graph = await engine.graph({ in: ask.in, limit: String(ask.entities), maxLinks: String(ask.links) })
  const docs = await engine.docs({ in: ask.in, limit: '1000' })
  const ofNode: Evidence[] = []
  const ofLink: Evidence[] = []
  for (const { id } of graph.nodes) ofNode.push(await engine.evidence({ entity: id, in: ask.in, limit }))
  for (const { source, target } of graph.edges)
    ofLink.push(await engine.evidence({ a: source, b: target, in: ask.in, limit }))
  if ([docs, ...ofNode, ...ofLink].some(({ fingerprint }) => fingerprint !== graph.fingerprint))
    throw new ProblemError(503, 'the collection changed while the pack was made; make it again')
  return { ask, graph, docs, ofNode, ofLink }
}
