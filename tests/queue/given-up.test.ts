// Portions that a store refuses, that wait for a store, that killed a worker: tried again, kept with their reason, taken apart.
import { Worker } from 'bullmq'
import type { Redis } from 'ioredis'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { FileOutcome, IngestFile } from '#graph/ingest'
import { connectRedis, openQueue, type PortionQueue, QUEUE } from '#graph/queue/connect'
import type { Portion } from '#graph/queue/portion'
import { sendFiles } from '#graph/queue/send'
import { queueState, retryFailed } from '#graph/queue/state'
import { startWorker } from '#graph/queue/work'
import { type Store, StoreError } from '#graph/store'
import { readDocs } from '#lib/reading/read-docs'
import { extractionOf } from '../graph/extraction-builder.ts'
import { freshStore } from '../graph/fresh-store.ts'
import { redisProgram, startRedis } from './redis.ts'

const files: readonly IngestFile[] = ['one', 'two', 'three'].map((name) => ({
  name: `${name}.txt`,
  bytes: Buffer.from(`China, ${name}.`),
}))

async function open(): Promise<{
  readonly queue: PortionQueue
  readonly redis: Redis
  readonly work: (store: Store) => Promise<readonly string[]>
}> {
  const { address } = await startRedis()
  const redis = await connectRedis(address)
  const queue = openQueue(redis)
  onTestFinished(async () => {
    await queue.close()
    redis.disconnect()
  })
  const work = async (store: Store): Promise<readonly string[]> => {
    const troubles: string[] = []
    const worker = await startWorker({
      ...{ queue, redis, store, silentMs: 1000 },
      extract: (doc) => ({ ...extractionOf({ id: doc.id, text: doc.text, names: { China: 'place:china' } }), doc }),
      onTrouble: (reason) => troubles.push(reason),
    })
    onTestFinished(() => worker.close())
    return troubles
  }
  return { queue, redis, work }
}

async function send(queue: PortionQueue): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = []
  await sendFiles(files, { queue, read: (source) => readDocs(source), onOutcome: (outcome) => outcomes.push(outcome) })
  return outcomes
}

describe.skipIf(!redisProgram)('a portion', () => {
  it('that a store refuses is tried five times, then kept with its reason until it is tried again', async () => {
    const store = await freshStore()
    const { queue, work } = await open()
    let isWell = false
    let tries = 0
    await work({
      ...store,
      addDocs: async (batch) => {
        tries++
        if (!isWell) throw new StoreError('CORRUPT', 'the store is damaged')
        return store.addDocs(batch)
      },
    })
    const outcomes = await send(queue)
    expect(tries).toBe(5)
    const refused = { outcome: 'refused', reason: 'the store is damaged', remedy: expect.stringContaining('--retry') }
    expect(outcomes).toEqual(files.map(({ name }) => ({ file: name, ...refused })))
    expect((await queueState(queue)).failed).toEqual([
      { files: files.map(({ name }) => name), reason: 'the store is damaged', attempts: 5 },
    ])

    isWell = true
    expect(await retryFailed(queue)).toBe(1)
    await expect.poll(async () => (await store.changesSince(0)).rows.length, { timeout: 10_000 }).toBe(3)
    await expect.poll(async () => (await queueState(queue)).failed, { timeout: 10_000 }).toEqual([])
  })

  it('waits for a store that is away, however often', async () => {
    const store = await freshStore()
    const { queue, work } = await open()
    let away = 2
    const troubles = await work({
      ...store,
      addDocs: async (batch) => {
        if (away-- > 0) throw new StoreError('UNREACHABLE', 'the store is away')
        return store.addDocs(batch)
      },
    })
    expect((await send(queue)).map(({ outcome }) => outcome)).toEqual(['added', 'added', 'added'])
    expect(troubles).toEqual(['the store is away', 'the store is away'])
  })

  it('that was with a worker which died is taken apart, so that one document cannot hold back the others', async () => {
    const store = await freshStore()
    const { queue, redis, work } = await open()
    const sending = send(queue)
    await expect.poll(async () => (await queueState(queue)).waiting).toBe(1)
    // A worker that takes it and is never heard of again.
    const dead = new Worker<Portion>(QUEUE, undefined, { connection: redis, lockDuration: 1000 })
    const job = await dead.getNextJob('dead')
    expect(job?.data.docs).toHaveLength(3)
    await work(store)
    expect((await sending).map((outcome) => [outcome.file, outcome.outcome])).toEqual(
      files.map(({ name }) => [name, 'added']),
    )
    await dead.close(true)
  })
})
