// leitmotif restore: a store from the file that "leitmotif backup" wrote.
import { Command } from 'commander'
import { restore } from '#graph/backup'
import { jsonOption, storeOption } from '../options.ts'
import { print } from '../print.ts'
import { startProgress } from '../progress.ts'

export const restoreCommand = (): Command =>
  new Command('restore')
    .description(
      'bring a backup into a store that is new or empty, on SQLite or Neo4j; run again, it goes on where it was stopped',
    )
    .argument('<file>', 'as "leitmotif backup" wrote it, with this version or an earlier one')
    .addOption(storeOption())
    .addOption(jsonOption())
    .action(async (file: string, { store, json }: { store: string; json?: true }) => {
      const progress = startProgress('restoring')
      try {
        const back = await restore(file, store, progress.update)
        progress.stop()
        if (json) print(JSON.stringify({ store, ...back }))
        else print(`${store}: ${back.docs} documents, fingerprint ${back.fingerprint} as in ${file}`)
      } finally {
        progress.stop()
      }
    })
