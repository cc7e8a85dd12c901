// How long the strongest 200 entities with the links among them take through the API, for all, for one country and for three sources.
import { setTimeout as wait } from 'node:timers/promises'
import { calls } from '#graph/wire/calls'

export interface AskTimes {
  readonly asked: number
  readonly firstMs: number
  readonly medianMs: number
  readonly p95Ms: number
}

const ASKED = 60

async function msToAsk(address: string, query: string): Promise<number> {
  const began = performance.now()
  const answer = await fetch(`${address}/api/graph?limit=200&in=${encodeURIComponent(query)}`)
  await answer.text()
  if (!answer.ok) throw new Error(`expected an answer to ${query}, got ${answer.status}`)
  return performance.now() - began
}

async function timesOf(address: string, queryOf: (turn: number) => string): Promise<AskTimes> {
  const times: number[] = []
  for (let turn = 0; turn < ASKED; turn++) times.push(await msToAsk(address, queryOf(turn)))
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(ASKED - 1, Math.ceil(share * ASKED) - 1)] ?? Number.NaN
  return { asked: ASKED, firstMs: times[0] ?? Number.NaN, medianMs: at(0.5), p95Ms: at(0.95) }
}

/** Waits until the places of the nodes are ready; says how long that took, ms. */
export async function arranged(address: string): Promise<number> {
  const began = performance.now()
  for (;;) {
    const answer = await fetch(`${address}/api/graph?limit=1`)
    const { layout } = calls.graph.answer.parse(await answer.json())
    if (layout === 'ready') return performance.now() - began
    await wait(200)
  }
}

export async function graphTimes(
  address: string,
  countries: readonly string[],
  sources: readonly string[],
): Promise<Record<string, AskTimes>> {
  // Another three sources each time, so that no answer is one remembered.
  const three = (turn: number): string =>
    [0, 1, 2].map((i) => `"${sources[(turn + i * 7 + Math.floor(turn / sources.length)) % sources.length]}"`).join(',')
  return {
    all: await timesOf(address, () => ''),
    country: await timesOf(address, (turn) => `country:${countries[turn % countries.length]}`),
    sources: await timesOf(address, (turn) => `source:${three(turn)}`),
  }
}
