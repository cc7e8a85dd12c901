// leitmotif backup: all of a store in one file, while it is in use.
import { Command } from 'commander'
import { backup } from '#graph/backup'
import { jsonOption, storeOption } from '../options.ts'
import { print } from '../print.ts'
import { startProgress } from '../progress.ts'

export const backupCommand = (): Command =>
  new Command('backup')
    .description('copy the whole store into a new file, also while it is being served and written to')
    .argument('<file>', 'a new file, such as backup.db')
    .addOption(storeOption())
    .addOption(jsonOption())
    .action(async (file: string, { store, json }: { store: string; json?: true }) => {
      const progress = startProgress('backing up')
      try {
        const kept = await backup(store, file, progress.update)
        progress.stop()
        if (json) print(JSON.stringify({ file, ...kept }))
        else print(`${file}: ${kept.docs} documents, fingerprint ${kept.fingerprint} as at ${store}`)
      } finally {
        progress.stop()
      }
    })
