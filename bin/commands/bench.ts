// leitmotif bench: measures extraction on varied text, and ingest, questions, start and memory on a synthetic collection in each store.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command, Option } from 'commander'
import { benchIngest } from '#graph/bench/ingest-bench'
import { benchNeo4j } from '#graph/bench/neo4j-bench'
import { benchEngine } from '#graph/bench/query-bench'
import { calls } from '#graph/wire/calls'
import { compareTimes, firstComparison } from '../bench/compare-times.ts'
import { coreTimes } from '../bench/core-times.ts'
import { extractionTimes } from '../bench/extraction-times.ts'
import { arranged, graphTimes } from '../bench/graph-times.ts'
import { newsTimes } from '../bench/news-times.ts'
import { onSynthetic } from '../bench/on-synthetic.ts'
import { queueTimes } from '../bench/queue-times.ts'
import { runServer } from '../bench/run-server.ts'
import { scaleTimes } from '../bench/scale-times.ts'
import { countOf, jsonOption } from '../options.ts'
import { print } from '../print.ts'

const PARTS = ['extraction', 'cores', 'sqlite', 'news', 'compare', 'scale', 'neo4j', 'queue'] as const
interface Flags {
  readonly docs?: string
  readonly mb: string
  readonly killEvery?: string
  readonly only?: (typeof PARTS)[number]
  readonly json?: true
}

export const benchCommand = (): Command =>
  new Command('bench')
    .description(
      'measure extraction, and on a synthetic collection with Zipf frequencies ingest, questions, start, memory',
    )
    .addOption(
      new Option(
        '--docs <number>',
        'how many documents of about 100 mentions each (default: 10000; for compare and scale 50000, the latter with 200 mentions each)',
      ),
    )
    .option('--mb <number>', 'how much English text goes in with one and two cores, and through the queue', '20')
    .option('--kill-every <seconds>', 'kill every worker of the queue again and again')
    .addOption(new Option('--only <part>', 'measure one part alone').choices([...PARTS]))
    .addOption(jsonOption())
    .action(async ({ docs: asked, mb, killEvery, only, json }: Flags) => {
      const docsOr = (usual: number): number => (asked === undefined ? usual : countOf(asked, '--docs', 999_999))
      const docs = docsOr(10_000)
      const megabytes = countOf(mb, '--mb', 10_000)
      const kill = killEvery === undefined ? undefined : countOf(killEvery, '--kill-every', 3600)
      const is = (part: (typeof PARTS)[number]): boolean => (only ?? part) === part
      const figures = {
        node: process.version,
        ...(is('extraction') && { extraction: await extractionTimes() }),
        ...(is('cores') && { cores: await coreTimes(megabytes) }),
        ...(is('sqlite') && (await bench(docs))),
        ...(is('news') && { news: await news() }),
        ...(is('compare') && { compare: await comparing(docsOr(50_000)) }),
        ...(is('scale') && { scale: await scaleTimes(docsOr(50_000)) }),
        ...(is('neo4j') && { neo4j: await onServers(docs) }),
        ...(is('queue') && { queue: await queueTimes(megabytes, process.env.NEO4J_TEST_URI?.split(',')[0], kill) }),
      }
      print(json ? JSON.stringify(figures) : JSON.stringify(figures, roundMs, 2))
    })

const roundMs = (key: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toFixed(key === 'ratio' ? 2 : 1)) : value

/** Two servers, one for us and one to compare with; null where none are named. */
async function onServers(docs: number) {
  const [ours, theirs] = process.env.NEO4J_TEST_URI?.split(',') ?? []
  return ours && theirs ? benchNeo4j(ours, theirs, docs) : null
}

/** On a store that nothing is in yet. */
async function news() {
  const folder = mkdtempSync(join(tmpdir(), 'leitmotif-bench-'))
  const server = await runServer(`sqlite:${join(folder, 'news.db')}`)
  try {
    return await newsTimes(server)
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const valuesOf = (facet: readonly { value: string }[]): string[] => facet.map(({ value }) => value).filter(Boolean)
const facetsAt = async (address: string) =>
  calls.facets.answer.parse(await (await fetch(`${address}/api/facets`)).json())

const comparing = (docs: number) =>
  onSynthetic({ docs, entities: 5000 }, async (store) => {
    const started = await runServer(store)
    const firstAtOnceMs = await firstComparison(started.address).finally(started.stop)
    const server = await runServer(store)
    try {
      const times = await compareTimes(server.address, valuesOf((await facetsAt(server.address)).source))
      return { docs, concepts: 5000, firstAtOnceMs, ...times, peakMb: server.peakMb() }
    } finally {
      await server.stop()
    }
  })

async function bench(docs: number) {
  const ingest = await benchIngest(docs)
  return onSynthetic({ docs, entities: 20_000 }, async (store) => {
    const first = await runServer(store)
    const arrangedMs = await arranged(first.address)
    const peakMbWhileArranging = first.peakMb()
    await first.stop()
    const second = await runServer(store)
    const facets = await facetsAt(second.address)
    const graph = await graphTimes(second.address, valuesOf(facets.country), valuesOf(facets.source))
    const server = {
      firstStartMs: first.readyMs,
      arrangedMs,
      peakMbWhileArranging,
      secondStartMs: second.readyMs,
      peakMb: second.peakMb(),
    }
    await second.stop()
    return { ingest, graph, server, engine: await benchEngine(store) }
  })
}
