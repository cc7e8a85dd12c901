// How long the engine takes to be ready and to answer, asked through its thread as server and pages ask it.
import type { Engine } from '../engine.ts'
import { openEngine } from '../open-engine.ts'
import { type Times, timesOf } from './times.ts'

export interface EngineTimes {
  /** From the start of the thread to its first answer. */
  readonly readyMs: number
  readonly docs: number
  readonly mentions: number
  /** By the name of the question. */
  readonly questions: Readonly<Record<string, Times>>
}

/** Questions of Explore on the store at `address`: no two turns ask the same group where groups can differ. */
async function ask(engine: Engine): Promise<Record<string, Times>> {
  const { country, source } = await engine.facets({})
  const { nodes } = await engine.graph({ limit: '200' })
  const nameOf = (facet: readonly { value: string }[], at: number) =>
    `"${facet[at % facet.length]?.value.replaceAll('"', '""')}"`
  const three = (turn: number) =>
    [0, 1, 2].map((n) => nameOf(source, turn + n * (7 + Math.floor(turn / source.length)))).join(',')
  const node = (turn: number) => nodes[turn % nodes.length]?.id ?? ''
  return {
    'graph of all': await timesOf(() => engine.graph({ limit: '200' })),
    'graph of one country': await timesOf((turn) =>
      engine.graph({ limit: '200', in: `country:${nameOf(country, turn)}` }),
    ),
    'graph of three sources': await timesOf((turn) => engine.graph({ limit: '200', in: `source:${three(turn)}` })),
    'one entity': await timesOf((turn) => engine.entity({ id: node(turn) })),
    'a page of evidence': await timesOf((turn) => engine.evidence({ a: node(turn), b: node(turn + 1), limit: '20' })),
    facets: await timesOf(() => engine.facets({})),
    'names and passages': await timesOf((turn) =>
      engine.search({ q: nodes[turn % nodes.length]?.label ?? '', limit: '20' }),
    ),
  }
}

export async function benchEngine(address: string): Promise<EngineTimes> {
  const began = performance.now()
  const { engine, close } = openEngine(address, { keep: () => undefined })
  try {
    const { docs, mentions } = await engine.health({})
    const readyMs = performance.now() - began
    return { readyMs, docs, mentions, questions: await ask(engine) }
  } finally {
    await close()
  }
}
