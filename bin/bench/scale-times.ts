// Ten million mentions: what a doc costs when thousands are there before it, how soon a server is there, how long it takes to answer and how much memory it has.
import { type Times, timesOf } from '#graph/bench/times'
import { calls } from '#graph/wire/calls'
import { firstComparison } from './compare-times.ts'
import { BATCH } from './fill.ts'
import { arranged, graphTimes } from './graph-times.ts'
import { onSynthetic } from './on-synthetic.ts'
import { runServer } from './run-server.ts'

/** 200 mentions a doc. */
const SENTENCES = 50
const ENTITIES = 20_000
/** A figure for each so many docs. */
const EVERY = 5000
/** A reader looks at the graph for so long before comparing, ms. */
const A_WHILE = 4000

export async function scaleTimes(docs: number) {
  const batches: number[] = []
  const figures = await onSynthetic({ docs, entities: ENTITIES, sentencesPerDoc: SENTENCES }, serverTimes, (tookMs) =>
    batches.push(tookMs),
  )
  return { docs, mentions: docs * SENTENCES * 4, keptMsPerDoc: costsOf(batches), ...figures }
}

/** By how many docs were there at the end of the stretch: ms a doc, of the first thousand and of each 5,000. */
function costsOf(batches: readonly number[]): Record<string, number> {
  const ends = [1000, ...Array.from({ length: Math.ceil((batches.length * BATCH) / EVERY) }, (_, n) => (n + 1) * EVERY)]
  const costOf = (from: number, to: number): number => {
    const stretch = batches.slice(from / BATCH, to / BATCH)
    return stretch.reduce((sum, ms) => sum + ms, 0) / (stretch.length * BATCH)
  }
  return Object.fromEntries(ends.map((end, at) => [end, costOf(ends[at - 1] ?? 0, end)]))
}

async function serverTimes(store: string) {
  const first = await runServer(store)
  const arrangedMs = await arranged(first.address)
  const peakMbWhileArranging = first.peakMb()
  await first.stop()
  const server = await runServer(store)
  try {
    const { country, source } = calls.facets.answer.parse(await jsonAt(`${server.address}/api/facets`))
    const named = (facet: readonly { value: string }[]): string[] => facet.map(({ value }) => value).filter(Boolean)
    const graph = await graphTimes(server.address, named(country), named(source))
    const evidence = await evidenceTimes(server.address)
    const peakMbLookingAtGraphs = server.peakMb()
    await new Promise((resolve) => setTimeout(resolve, A_WHILE))
    const compareFirstMs = await firstComparison(server.address)
    return {
      firstStartMs: first.readyMs,
      arrangedMs,
      peakMbWhileArranging,
      warmStartMs: server.readyMs,
      graph,
      oneCountryFromAYear: await timesOf((turn) =>
        jsonAt(`${server.address}/api/graph?limit=200&in=${encodeURIComponent(countryFrom(turn))}`),
      ),
      evidence,
      compareFirstMs,
      compareCountries: await timesOf((turn) => compareAt(server.address, turn), 20),
      peakMbLookingAtGraphs,
      peakMb: server.peakMb(),
    }
  } finally {
    await server.stop()
  }
}

async function jsonAt(address: string): Promise<unknown> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`expected an answer from ${address}, got ${answer.status}`)
  return answer.json()
}

const yearAt = (turn: number): number => 2001 + (turn % 22)
/** Another group each time, so that no answer is one remembered. */
const countryFrom = (turn: number): string =>
  `country:${turn % 2 === 0 ? 'china' : 'vietnam'} date:${yearAt(turn >> 1)}-${turn < 44 ? '01' : '07'}..`

function compareAt(address: string, turn: number): Promise<unknown> {
  const side = (country: string): string => encodeURIComponent(`country:${country} date:${yearAt(turn)}..`)
  return jsonAt(`${address}/api/compare?a=${side('china')}&b=${side('vietnam')}`)
}

async function evidenceTimes(address: string): Promise<Times> {
  const { edges } = calls.graph.answer.parse(await jsonAt(`${address}/api/graph?limit=200`))
  return timesOf((turn) => {
    const { source = '', target = '' } = edges[(turn * 37) % edges.length] ?? {}
    return jsonAt(`${address}/api/evidence?a=${encodeURIComponent(source)}&b=${encodeURIComponent(target)}&limit=20`)
  })
}
