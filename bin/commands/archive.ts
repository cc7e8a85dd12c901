// leitmotif archive: a whole project as one file.
import { existsSync } from 'node:fs'
import { Command } from 'commander'
import { writeArchive } from '#graph/archive/write-archive'
import { openStore } from '#graph/open'
import { readCodebookFiles } from '../codebook-files.ts'
import { UsageError } from '../failure.ts'
import { readSchemeFiles, readSchemes } from '../frame-files.ts'
import { codebookOption, framesOption, jsonOption, storeOption } from '../options.ts'
import { print } from '../print.ts'
import { startProgress } from '../progress.ts'

interface Flags {
  readonly store: string
  readonly codebook?: string
  readonly frames?: string
  readonly json?: true
}

export const archiveCommand = (): Command =>
  new Command('archive')
    .description(
      'write documents, findings, ledger, codebook and schemes of frames into one file that "leitmotif open" reads',
    )
    .argument('<file>', 'a new file, such as project.leitmotif')
    .addOption(storeOption())
    .addOption(codebookOption())
    .addOption(framesOption())
    .addOption(jsonOption())
    .action(async (file: string, { store: address, codebook, frames, json }: Flags) => {
      if (existsSync(file)) throw new UsageError(`${file} is there already; name a new file`)
      readSchemes({ codebook, frames })
      const files = [...readCodebookFiles(codebook), ...readSchemeFiles({ codebook, frames })]
      const store = await openStore(address, 'read')
      const progress = startProgress('archiving')
      try {
        const archived = await writeArchive(store, files, file, progress.update)
        progress.stop()
        const { docs, judgements, fingerprint } = archived
        if (json) print(JSON.stringify({ file, ...archived }))
        else print(`${file}: ${docs} documents, ${judgements} judgements, fingerprint ${fingerprint}`)
      } finally {
        progress.stop()
        await store.close()
      }
    })
