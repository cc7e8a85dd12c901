// What a served collection offers to be asked about, asked of the server itself.
import { calls } from '#graph/wire/calls'
import type { Known } from './questions.ts'

/** Readers ask about the strongest of these; what stands behind them is for the writer to judge. */
const ASKED_ABOUT = 300
const JUDGED = 50

export interface Offered {
  readonly known: Known
  /** Entities that no reader asks for by id. */
  readonly toJudge: readonly string[]
}

/** @throws where the server does not answer */
export async function offeredAt(address: string): Promise<Offered> {
  const ask = async (path: string): Promise<unknown> => (await fetch(`${address}/api${path}`)).json()
  const { entities } = calls.entities.answer.parse(await ask(`/entities?limit=${ASKED_ABOUT + JUDGED}`))
  const { docs } = calls.docs.answer.parse(await ask('/docs?limit=300'))
  const facets = calls.facets.answer.parse(await ask('/facets'))
  const valuesOf = (facet: readonly { value: string }[]) => facet.map(({ value }) => value).filter(Boolean)
  const strongest = entities.slice(0, -JUDGED)
  return {
    known: {
      entities: strongest.map(({ id }) => id),
      docs: docs.map(({ id }) => id),
      countries: valuesOf(facets.country),
      sources: valuesOf(facets.source),
      words: strongest.map(({ label }) => label),
    },
    toJudge: entities.slice(-JUDGED).map(({ id }) => id),
  }
}
