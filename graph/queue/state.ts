// What stands in the queue: how much waits, who works, and what was given up, with its reason.
import type { PortionQueue } from './connect.ts'

export interface QueueState {
  /** In portions. */
  readonly waiting: number
  readonly active: number
  readonly delayed: number
  readonly completed: number
  readonly workers: number
  /** Portions that were given up, newest first. */
  readonly failed: readonly { readonly files: readonly string[]; readonly reason: string; readonly attempts: number }[]
}

const MOST_SHOWN = 1000

export async function queueState(queue: PortionQueue): Promise<QueueState> {
  const {
    waiting = 0,
    active = 0,
    delayed = 0,
    completed = 0,
  } = await queue.getJobCounts('waiting', 'active', 'delayed', 'completed')
  const failed = await queue.getFailed(0, MOST_SHOWN - 1)
  return {
    waiting,
    active,
    delayed,
    completed,
    workers: await queue.getWorkersCount(),
    failed: failed.map(({ data, failedReason, attemptsMade }) => ({
      files: data.docs.map(({ file, reading }) => file + reading.place),
      reason: failedReason ?? '',
      attempts: attemptsMade,
    })),
  }
}

/** Puts what was given up back among what waits. @returns how many portions */
export async function retryFailed(queue: PortionQueue): Promise<number> {
  const { failed = 0 } = await queue.getJobCounts('failed')
  await queue.retryJobs({ state: 'failed' })
  return failed
}
