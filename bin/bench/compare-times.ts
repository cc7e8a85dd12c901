// How long a whole comparison takes through the API: any two groups by a facet, every row and every link counted, tested and adjusted.
import { type Times, timesAmong, timesOf } from '#graph/bench/times'
import { calls } from '#graph/wire/calls'

async function compare(address: string, a: string, b: string, more = ''): Promise<string> {
  const answer = await fetch(`${address}/api/compare?a=${encodeURIComponent(a)}&b=${encodeURIComponent(b)}${more}`)
  const text = await answer.text()
  if (!answer.ok) throw new Error(`expected ${a} and ${b} to be compared, got ${answer.status}`)
  return text
}

export interface CompareTimes {
  /** The first after the start, when what all others count from has been made ahead. */
  readonly firstMs: number
  readonly byFacet: Readonly<Record<string, Times>>
  /** Labels exchanged 999 times, by country; and how long others waited meanwhile. */
  readonly exchangedMs: number
  readonly othersMeanwhile: Times
}

/** So long after its start a reader compares, ms. */
const A_WHILE = 4000

export async function firstComparison(address: string): Promise<number> {
  const began = performance.now()
  await compare(address, 'country:china', 'country:vietnam')
  return performance.now() - began
}

/** No two turns ask for the same two groups, so that no answer is one remembered. */
export async function compareTimes(address: string, sources: readonly string[], turns = 20): Promise<CompareTimes> {
  const source = (at: number): string => `source:"${sources[at % sources.length]}"`
  const year = (at: number): number => 2001 + (at % 22)
  await new Promise((resolve) => setTimeout(resolve, A_WHILE))
  const firstMs = await firstComparison(address)
  const byFacet = {
    country: await timesOf(
      (turn) => compare(address, `country:china date:${year(turn)}..`, `country:vietnam date:${year(turn)}..`),
      turns,
    ),
    years: await timesOf((turn) => compare(address, `date:..${year(turn)}`, `date:${year(turn) + 1}..`), turns),
    source: await timesOf((turn) => compare(address, source(turn), source(turn + 7)), turns),
    'source against the rest': await timesOf((turn) => compare(address, source(turn), `-${source(turn)}`), turns),
  }
  const exchanging = performance.now()
  let isDone = false
  const exchanged = compare(address, 'country:china', 'country:vietnam', '&permutations=999').then((text) => {
    isDone = true
    const { adjustedBy } = calls.compare.answer.parse(JSON.parse(text))
    if (adjustedBy !== 'max-t') throw new Error(`expected labels to be exchanged, got ${adjustedBy}`)
    return performance.now() - exchanging
  })
  const waits: number[] = []
  while (!isDone) {
    const asked = performance.now()
    await (await fetch(`${address}/api/health`)).text()
    waits.push(performance.now() - asked)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return { firstMs, byFacet, exchangedMs: await exchanged, othersMeanwhile: timesAmong(waits) }
}
