// The queue: BullMQ on a Redis that its address names; jobs are portions.
import { randomUUID } from 'node:crypto'
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import type { Portion, PortionResult } from './portion.ts'

export const QUEUE = 'leitmotif'
const PATIENCE_MS = 5000

export type PortionQueue = Queue<Portion, PortionResult>

/** Says what is wrong with a queue, and the way out. */
export class QueueError extends Error {
  override readonly name = 'QueueError'
}

/** The address as it may be shown: a password left out. */
export function shown(address: string): string {
  const url = new URL(address)
  return `${url.protocol}//${url.host}${url.pathname === '/' ? '' : url.pathname}`
}

/**
 * A connection to Redis that goes on trying once it has been there.
 * @throws QueueError when `address` is none, or nobody answers there
 */
export async function connectRedis(address: string): Promise<Redis> {
  if (!URL.canParse(address) || !/^rediss?:$/.test(new URL(address).protocol))
    throw new QueueError(
      `expected the address of a Redis, such as redis://localhost:6379, got ${JSON.stringify(address)}`,
    )
  let wasThere = false
  const redis = new Redis(address, {
    maxRetriesPerRequest: null,
    lazyConnect: true,
    connectTimeout: PATIENCE_MS,
    retryStrategy: (times) => (wasThere ? Math.min(100 * times, 2000) : null),
  })
  let cause: unknown
  redis.on('error', (error) => {
    cause = error
  })
  try {
    await redis.connect()
  } catch (error) {
    redis.disconnect()
    const why = cause instanceof Error ? cause.message : String(error)
    throw new QueueError(`no Redis answers at ${shown(address)} (${why}); start it, or name another with --queue`, {
      cause: error,
    })
  }
  wasThere = true
  return redis
}

/** How a portion is tried: again after 1, 2, 4 … seconds, then kept with its reason until somebody asks for it again. Who sent it takes the answer away. */
const TRIED = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 1000 },
  removeOnComplete: { age: 3600, count: 1000 },
  removeOnFail: false,
} as const

export const openQueue = (redis: Redis): PortionQueue =>
  new Queue<Portion, PortionResult>(QUEUE, { connection: redis, defaultJobOptions: TRIED })

/** Puts portions on the queue and answers their ids, in order. The ids are ours: Redis may forget how far it has numbered its jobs. */
export async function sendPortions(queue: PortionQueue, portions: readonly Portion[]): Promise<string[]> {
  const jobs = portions.map((data) => ({ name: 'portion', data, opts: { jobId: randomUUID() } }))
  await queue.addBulk(jobs)
  return jobs.map(({ opts }) => opts.jobId)
}
