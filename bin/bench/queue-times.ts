// How soon English texts are in a store through a queue, with 1, 2 and 4 workers, whether or not these are killed meanwhile.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onEmptyNeo4j } from '#graph/bench/on-empty-neo4j'
import { openExtractor } from '#graph/extractor'
import { ingest } from '#graph/ingest'
import { openStore } from '#graph/open'
import { parseCodebook } from '#lib/codebook/parse'
import { originsOf } from '#lib/reading/origins'
import { readDocs } from '#lib/reading/read-docs'
import type { FileSource } from '#lib/reading/reading'
import { readCodebookFiles } from '../codebook-files.ts'
import { sendToQueue } from '../send-to-queue.ts'
import { NO_REDIS, redisProgram, startRedis } from '../start-redis.ts'
import { englishFiles, megabytesOf } from './english-files.ts'
import { runWorkers } from './run-workers.ts'

interface QueueTime {
  readonly store: string
  readonly workers: number
  readonly killed: number
  readonly seconds: number
  readonly docsPerSecond: number
  readonly megabytesPerSecond: number
}

const WORKERS = [1, 2, 4]

/**
 * Null where no Redis can be started, which is said. @param neo4j an empty database, left empty @param killEvery seconds after which every worker is killed
 * @throws Error when what came of it is not what ingesting the same files directly comes to
 */
export async function queueTimes(megabytes: number, neo4j: string | undefined, killEvery: number | undefined) {
  const program = redisProgram()
  if (program === undefined) {
    console.error(`The queue is not measured. ${NO_REDIS}`)
    return null
  }
  const files = englishFiles(megabytes)
  const redis = await startRedis(program)
  const folder = mkdtempSync(join(tmpdir(), 'leitmotif-bench-'))
  try {
    const direct = await ingestDirectly(files, `sqlite:${join(folder, 'direct.db')}`)
    const times: QueueTime[] = []
    const measure = async (kind: string, workers: number, address: string) => {
      const { fingerprint, ...time } = await sendThrough(redis.address, address, files, workers, killEvery)
      if (fingerprint !== direct.fingerprint)
        throw new Error(`${kind} with ${workers} workers came to ${fingerprint} instead of ${direct.fingerprint}`)
      times.push({ store: kind, workers, ...time })
    }
    for (const workers of WORKERS) await measure('sqlite', workers, `sqlite:${join(folder, `${workers}.db`)}`)
    if (neo4j) for (const workers of WORKERS) await onEmptyNeo4j(neo4j, () => measure('neo4j', workers, neo4j))
    return { docs: files.length, megabytes: megabytesOf(files), killEvery: killEvery ?? null, direct, times }
  } finally {
    await redis.end()
    rmSync(folder, { recursive: true, force: true })
  }
}

const rates = (files: readonly FileSource[], seconds: number) => ({
  seconds,
  docsPerSecond: files.length / seconds,
  megabytesPerSecond: megabytesOf(files) / seconds,
})

async function ingestDirectly(files: readonly FileSource[], address: string) {
  const codebook = parseCodebook(readCodebookFiles())
  const origins = originsOf(codebook)
  const extractor = openExtractor(codebook, { cores: 1 })
  const store = await openStore(address, 'write')
  try {
    const began = performance.now()
    await ingest(store, extractor.extract, files, { read: (source) => readDocs(source, origins) })
    return { ...rates(files, (performance.now() - began) / 1000), fingerprint: await store.fingerprint() }
  } finally {
    await store.close()
    await extractor.close()
  }
}

/** From the first document sent until the last is heard to be in the store. */
async function sendThrough(
  queue: string,
  address: string,
  files: readonly FileSource[],
  count: number,
  killEvery: number | undefined,
) {
  const origins = originsOf(parseCodebook(readCodebookFiles()))
  // Made before the workers come: of several who would make it at once one would be waited for.
  await (await openStore(address, 'write')).close()
  const workers = await runWorkers(count, queue, address, killEvery)
  let seconds: number
  try {
    const began = performance.now()
    const counts = await sendToQueue(files, {
      address: queue,
      read: (source) => readDocs(source, origins),
      onOutcome: () => undefined,
      onProgress: () => undefined,
    })
    seconds = (performance.now() - began) / 1000
    if (counts.refused > 0) throw new Error(`${counts.refused} documents were refused`)
  } finally {
    await workers.stop()
  }
  const store = await openStore(address, 'read')
  try {
    return { killed: workers.killed, ...rates(files, seconds), fingerprint: await store.fingerprint() }
  } finally {
    await store.close()
  }
}
