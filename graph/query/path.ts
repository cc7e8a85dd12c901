// GET /path: the strongest chains of links between two entities.
import type { Counting } from '../counting.ts'
import { breathing } from '../in-turns.ts'
import { chainsBetween } from '../incidence/chains.ts'
import { linkCounter } from '../incidence/count-links.ts'
import { ProblemError } from '../problem.ts'
import type { AnswerOf, InputOf } from '../wire/calls.ts'
import { entityIndex, standing } from './entity.ts'

type Path = AnswerOf<'path'>['paths'][number]

/** Links as the group counts them; none through or to rejected entities. @throws ProblemError 404 for unknown ends, 400 for equal ones */
export async function path(counting: Counting, asked: InputOf<'path'>): Promise<AnswerOf<'path'>> {
  const { incidence, fingerprint, table } = counting.collection
  const [from, to] = [entityIndex(counting, asked.from), entityIndex(counting, asked.to)]
  if (from === to) throw new ProblemError(400, 'from and to: expected two different entities')
  const { chosen } = counting.groupOf(asked.in)
  const kept = standing(counting)
  const linksOf = linkCounter(incidence, chosen, kept)
  const areStanding = kept[from] === 1 && kept[to] === 1
  const chains = areStanding
    ? await breathing(chainsBetween(from, to, asked.limit, { size: kept.length, linksOf }))
    : []

  const nodeOf = (index: number): Path['nodes'] => {
    const entity = table.entities[index]
    return entity ? [{ id: entity.id, kind: entity.kind, label: entity.label }] : []
  }
  const edgeOf = (a: number, b: number): Path['edges'][number] => {
    const { docs, sentences } = linksOf(a)
    return {
      source: table.entities[a]?.id ?? '',
      target: table.entities[b]?.id ?? '',
      docs: docs[b] ?? 0,
      sentences: sentences[b] ?? 0,
    }
  }
  const paths = chains.map(({ entities }) => ({
    nodes: entities.flatMap(nodeOf),
    edges: entities.slice(1).map((entity, i) => edgeOf(entities[i] ?? entity, entity)),
  }))
  return { fingerprint, paths }
}
