// leitmotif open: a project from the file that "leitmotif archive" wrote.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Command } from 'commander'
import { openArchive } from '#graph/archive/open-archive'
import { openStore } from '#graph/open'
import { UsageError } from '../failure.ts'
import { jsonOption, storeOption } from '../options.ts'
import { print } from '../print.ts'
import { startProgress } from '../progress.ts'

interface Flags {
  readonly store: string
  readonly codebookTo?: string
  readonly json?: true
}

export const openCommand = (): Command =>
  new Command('open')
    .description('open an archive into an empty store, on SQLite or Neo4j, to the same content')
    .argument('<file>', 'as "leitmotif archive" wrote it')
    .addOption(storeOption())
    .option(
      '--codebook-to <folder>',
      'write the codebook of the archive, its schemes of frames too, into this new folder',
    )
    .addOption(jsonOption())
    .action(async (file: string, { store: address, codebookTo, json }: Flags) => {
      if (!existsSync(file)) throw new UsageError(`there is no file ${file}`)
      if (codebookTo !== undefined && existsSync(codebookTo))
        throw new UsageError(`${codebookTo} is there already; name a new folder with --codebook-to`)
      const store = await openStore(address, 'write')
      const progress = startProgress('opening')
      try {
        const { codebook, ...opened } = await openArchive(file, store, progress.update)
        progress.stop()
        if (codebookTo !== undefined) {
          for (const { name, text } of codebook) {
            mkdirSync(dirname(join(codebookTo, name)), { recursive: true })
            writeFileSync(join(codebookTo, name), text)
          }
        }
        const { docs, judgements, fingerprint } = opened
        if (json) print(JSON.stringify(opened))
        else print(`${address}: ${docs} documents, ${judgements} judgements, fingerprint ${fingerprint}`)
      } finally {
        progress.stop()
        await store.close()
      }
    })
