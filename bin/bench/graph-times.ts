// How long the strongest 200 entities with the links among them take through the API, for all, for one country and for three sources.
import { setTimeout as wait } from 'node:timers/promises'
import { type Times, timesOf } from '#graph/bench/times'
import { calls } from '#graph/wire/calls'

async function graphOf(address: string, query: string): Promise<void> {
  const answer = await fetch(`${address}/api/graph?limit=200&in=${encodeURIComponent(query)}`)
  await answer.text()
  if (!answer.ok) throw new Error(`expected an answer to ${query}, got ${answer.status}`)
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
): Promise<Record<string, Times>> {
  // Another three sources each time, so that no answer is one remembered.
  const three = (turn: number): string =>
    [0, 1, 2].map((i) => `"${sources[(turn + i * 7 + Math.floor(turn / sources.length)) % sources.length]}"`).join(',')
  return {
    all: await timesOf(() => graphOf(address, '')),
    country: await timesOf((turn) => graphOf(address, `country:${countries[turn % countries.length]}`)),
    sources: await timesOf((turn) => graphOf(address, `source:${three(turn)}`)),
  }
}
