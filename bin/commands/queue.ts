// leitmotif queue: what waits, who works, and what was given up and why.
import { Command } from 'commander'
import { jsonOption, queueOption } from '../options.ts'
import { print, withoutBreaks } from '../print.ts'

export const queueCommand = (): Command =>
  new Command('queue')
    .description('show how far a queue is, and the documents that were given up, with the reason')
    .addOption(queueOption().makeOptionMandatory())
    .option('--retry', 'try again what was given up')
    .addOption(jsonOption())
    .action(async ({ queue: address, retry, json }: { queue: string; retry?: true; json?: true }) => {
      // Loaded by those only who have a queue.
      const { connectRedis, openQueue } = await import('#graph/queue/connect')
      const { queueState, retryFailed } = await import('#graph/queue/state')
      const redis = await connectRedis(address)
      const queue = openQueue(redis)
      try {
        if (retry) {
          const again = await retryFailed(queue)
          if (!json) print(`${again} portions are tried again`)
        }
        const state = await queueState(queue)
        if (json) return print(JSON.stringify(state))
        const { waiting, delayed, active, workers, failed } = state
        print(
          `portions: ${waiting} waiting, ${active} being read, ${delayed} to be tried again, ${failed.length} given up; ${workers} workers`,
        )
        for (const { files, reason } of failed)
          print(`given up: ${files.map(withoutBreaks).join(', ')}: ${withoutBreaks(reason)}`)
      } finally {
        await queue.close()
        redis.disconnect()
      }
    })
