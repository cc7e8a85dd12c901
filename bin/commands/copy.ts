// leitmotif copy: a collection from one store to another, of whatever kind.
import { Command } from 'commander'
import { copy } from '#graph/copy'
import { withStores } from '#graph/open'
import { UsageError } from '../failure.ts'
import { jsonOption } from '../options.ts'
import { print } from '../print.ts'
import { startProgress } from '../progress.ts'

export const copyCommand = (): Command =>
  new Command('copy')
    .description('copy a collection from one store to another; run again, it goes on where it was stopped')
    .requiredOption('--from <address>', 'where the collection is: sqlite:PATH, neo4j://HOST or bolt://HOST')
    .requiredOption('--to <address>', 'where it goes: a store that is empty, or holds a part of it')
    .addOption(jsonOption())
    .action(async ({ from: source, to: target, json }: { from: string; to: string; json?: true }) => {
      if (source === target) throw new UsageError('expected two different stores after --from and --to')
      const progress = startProgress('copying')
      try {
        const done = await withStores(source, target, (from, to) => copy(from, to, progress.update))
        progress.stop()
        const { docs, copied, fingerprint } = done
        if (json) print(JSON.stringify(done))
        else
          print(
            `${target}: ${docs} documents, ${copied} of them copied now, fingerprint ${fingerprint} as at ${source}`,
          )
      } finally {
        progress.stop()
      }
    })
