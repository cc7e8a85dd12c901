// Sends documents to a queue, where workers take them, and tells what became of each.
import type { FileOutcome, IngestCounts, IngestFile, ReadSource } from '#graph/ingest'

interface Sent {
  readonly address: string
  readonly read: ReadSource
  readonly onOutcome: (outcome: FileOutcome) => void
  readonly onProgress: (done: number, sent: number) => void
}

/** Resolves when workers have kept every document, or it was refused or given up. @throws QueueError when nobody answers at `address` */
export async function sendToQueue(
  files: Iterable<IngestFile>,
  { address, read, onOutcome, onProgress }: Sent,
): Promise<IngestCounts> {
  // Loaded by those only who have a queue.
  const { connectRedis, openQueue } = await import('#graph/queue/connect')
  const { sendFiles } = await import('#graph/queue/send')
  const redis = await connectRedis(address)
  const queue = openQueue(redis)
  const counts: IngestCounts = { added: 0, replaced: 0, unchanged: 0, refused: 0 }
  try {
    await sendFiles(files, {
      ...{ queue, read, onProgress },
      onOutcome: (outcome) => {
        counts[outcome.outcome]++
        onOutcome(outcome)
      },
    })
    return counts
  } finally {
    await queue.close()
    redis.disconnect()
  }
}
