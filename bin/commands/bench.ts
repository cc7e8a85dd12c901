// leitmotif bench: measures extraction on varied text, and ingest, questions, start and memory on a synthetic collection in each store.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command, Option } from 'commander'
import { benchIngest } from '#graph/bench/ingest-bench'
import { benchNeo4j } from '#graph/bench/neo4j-bench'
import { benchEngine } from '#graph/bench/query-bench'
import { synthetic } from '#graph/bench/synthetic'
import { openStore } from '#graph/open'
import { calls } from '#graph/wire/calls'
import type { Extraction } from '#lib/extract'
import { extractionTimes } from '../bench/extraction-times.ts'
import { arranged, graphTimes } from '../bench/graph-times.ts'
import { runServer } from '../bench/run-server.ts'
import { countOf, jsonOption } from '../options.ts'

const PARTS = ['extraction', 'sqlite', 'neo4j'] as const
type Flags = { readonly docs: string; readonly only?: (typeof PARTS)[number]; readonly json?: true }

export const benchCommand = (): Command =>
  new Command('bench')
    .description(
      'measure extraction, and on a synthetic collection with Zipf frequencies ingest, questions, start, memory',
    )
    .addOption(new Option('--docs <number>', 'how many documents of about 100 mentions each').default('10000'))
    .addOption(new Option('--only <part>', 'measure one part alone').choices([...PARTS]))
    .addOption(jsonOption())
    .action(async ({ docs: asked, only, json }: Flags) => {
      const docs = countOf(asked, '--docs', 999_999)
      const is = (part: (typeof PARTS)[number]): boolean => (only ?? part) === part
      const figures = {
        node: process.version,
        ...(is('extraction') && { extraction: await extractionTimes() }),
        ...(is('sqlite') && (await bench(docs))),
        ...(is('neo4j') && { neo4j: await onServers(docs) }),
      }
      console.log(json ? JSON.stringify(figures) : JSON.stringify(figures, roundMs, 2))
    })

const roundMs = (key: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toFixed(key === 'ratio' ? 2 : 1)) : value

/** Two servers, one for us and one to compare with; null where none are named. */
async function onServers(docs: number) {
  const [ours, theirs] = process.env.NEO4J_TEST_URI?.split(',') ?? []
  return ours && theirs ? benchNeo4j(ours, theirs, docs) : null
}

async function bench(docs: number) {
  const ingest = await benchIngest(docs)
  const folder = mkdtempSync(join(tmpdir(), 'leitmotif-bench-'))
  const store = `sqlite:${join(folder, 'bench.db')}`
  try {
    await fill(store, docs)
    const first = await runServer(store)
    const arrangedMs = await arranged(first.address)
    const peakMbWhileArranging = first.peakMb()
    await first.stop()
    const second = await runServer(store)
    const facets = calls.facets.answer.parse(await (await fetch(`${second.address}/api/facets`)).json())
    const valuesOf = (facet: { value: string }[]): string[] => facet.map(({ value }) => value).filter(Boolean)
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
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function fill(address: string, docs: number): Promise<void> {
  const store = await openStore(address, 'write')
  let batch: Extraction[] = []
  for (const extraction of synthetic({ docs })) {
    if (batch.push(extraction) < 200) continue
    await store.addDocs(batch)
    batch = []
  }
  if (batch.length) await store.addDocs(batch)
  await store.close()
}
