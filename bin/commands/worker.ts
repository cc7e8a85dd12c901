// leitmotif worker: mines what is on a queue and keeps it in a store; as many on as many machines as there is to do.
import { Command } from 'commander'
import { openExtractor } from '#graph/extractor'
import type { FileOutcome } from '#graph/ingest'
import { openStore } from '#graph/open'
import { parseCodebook } from '#lib/codebook/parse'
import { filesFor, readCodebookFiles } from '../codebook-files.ts'
import { codebookOption, countOf, queueOption, storeOption } from '../options.ts'
import { print, warn, withoutBreaks } from '../print.ts'
import { untilStopped } from '../when-stopped.ts'

interface Flags {
  readonly queue: string
  readonly store: string
  readonly codebook?: string
  readonly silent: string
}

export const workerCommand = (): Command =>
  new Command('worker')
    .description(
      'read the documents that "ingest --queue" sent, and keep them in the store, until Ctrl+C; start as many as you like',
    )
    .addOption(queueOption().makeOptionMandatory())
    .addOption(storeOption())
    .addOption(codebookOption())
    .option('--silent <seconds>', 'documents of a worker that is not heard of for so long go to another', '30')
    .action(async ({ queue: address, store: kept, codebook, silent }: Flags) => {
      const silentMs = countOf(silent, '--silent', 3600) * 1000
      // Loaded by those only who have a queue.
      const { connectRedis, openQueue, shown } = await import('#graph/queue/connect')
      const { startWorker } = await import('#graph/queue/work')
      const redis = await connectRedis(address)
      const queue = openQueue(redis)
      const store = await openStore(kept, 'write')
      const files = await filesFor(store, readCodebookFiles(codebook))
      // There are as many workers as people start: each keeps to one core.
      const extractor = openExtractor(parseCodebook(files), { cores: 1 })
      const worker = await startWorker({
        ...{ queue, redis, store, silentMs },
        extract: extractor.extract,
        onOutcome: (outcome) => print(lineOf(outcome)),
        onTrouble: (reason) => warn(reason),
      })
      warn(`working on ${shown(address)} for ${kept}   (Ctrl+C stops it)`)
      await untilStopped()
      await worker.close()
      await store.settle()
      await extractor.close()
      await store.close()
      await queue.close()
      redis.disconnect()
    })

const lineOf = (outcome: FileOutcome): string =>
  outcome.outcome === 'refused'
    ? `refused ${withoutBreaks(outcome.file)}: ${withoutBreaks(outcome.reason)}`
    : `${outcome.outcome} ${outcome.id} ${withoutBreaks(outcome.file)}`
