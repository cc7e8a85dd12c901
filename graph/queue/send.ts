// Sending docs to the queue and waiting until each is in the store, or why it is not.
import { setTimeout as wait } from 'node:timers/promises'
import { type FileOutcome, type IngestFile, type ReadSource, readingsOf } from '../ingest.ts'
import { type PortionQueue, sendPortions } from './connect.ts'
import { type Portion, portioning } from './portion.ts'

/** Portions under way at most: what waits in Redis fits in its memory, however much is sent. */
const MOST_UNDER_WAY = 64
const LOOK_EVERY_MS = 100

export interface Sending {
  readonly queue: PortionQueue
  readonly read: ReadSource
  readonly onOutcome: (outcome: FileOutcome) => void
  /** How many docs were sent so far, and how many of them are done. */
  readonly onProgress?: (done: number, sent: number) => void
}

const refusal = (file: string, reason: string, remedy: string): FileOutcome => ({
  file,
  outcome: 'refused',
  reason,
  remedy,
})

/**
 * Reads `files` here and sends their docs; resolves when a worker has kept each, or it was given up. A portion that Redis has lost is
 * sent again: what is in the store already is `unchanged` there.
 */
export async function sendFiles(
  files: Iterable<IngestFile>,
  { queue, read, onOutcome, onProgress }: Sending,
): Promise<void> {
  const underWay = new Map<string, Portion>()
  let [sent, done] = [0, 0]
  const tell = (outcomes: readonly FileOutcome[]) => {
    for (const outcome of outcomes) onOutcome(outcome)
    done += outcomes.length
    onProgress?.(done, sent)
  }
  const send = async (portion: Portion): Promise<void> => {
    for (const id of await sendPortions(queue, [portion])) underWay.set(id, portion)
  }
  const look = async (id: string, portion: Portion): Promise<void> => {
    const state = await queue.getJobState(id)
    if (state === 'completed') {
      const job = await queue.getJob(id)
      if (!job) return
      const result = job.returnvalue
      await job.remove()
      underWay.delete(id)
      if ('outcomes' in result) return tell(result.outcomes)
      for (const [i, part] of result.parts.entries()) underWay.set(part, { docs: portion.docs.slice(i, i + 1) })
    } else if (state === 'failed') {
      const { failedReason = '' } = (await queue.getJob(id)) ?? {}
      underWay.delete(id)
      tell(
        portion.docs.map(({ file, reading }) =>
          refusal(
            file + reading.place,
            failedReason,
            'It waits among the failed: "leitmotif queue --retry" tries it again.',
          ),
        ),
      )
    } else if (state === 'unknown') {
      underWay.delete(id)
      await send(portion)
    }
  }
  const lookUntil = async (most: number): Promise<void> => {
    while (underWay.size > most) {
      for (const [id, portion] of underWay) await look(id, portion)
      if (underWay.size > most) await wait(LOOK_EVERY_MS)
    }
  }

  const portions = portioning()
  for (const source of files) {
    for (const reading of await readingsOf(source, read)) {
      sent++
      if ('refused' in reading) {
        tell([refusal(source.name + reading.place, reading.refused.reason, reading.refused.remedy)])
        continue
      }
      const full = portions.add({ file: source.name, reading })
      if (full) {
        await lookUntil(MOST_UNDER_WAY - 1)
        await send(full)
      }
    }
  }
  const rest = portions.rest()
  if (rest) await send(rest)
  await lookUntil(0)
}
