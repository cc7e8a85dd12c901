// leitmotif qdpx: documents and mentions as a project of programs for qualitative analysis.
import { writeFileSync } from 'node:fs'
import { Command, Option } from 'commander'
import { createEngine } from '#graph/create-engine'
import { qdpx } from '#graph/export/qdpx'
import { openStore } from '#graph/open'
import { storeOption } from '../options.ts'

const unasked = () => Promise.reject(new Error('a project arranges no graph'))

export const qdpxCommand = (): Command =>
  new Command('qdpx')
    .description(
      'write documents, entities as codes and mentions as codings as a REFI-QDA project, for NVivo, MAXQDA, ATLAS.ti',
    )
    .argument('<file>', 'a new file, such as project.qdpx')
    .addOption(storeOption())
    .addOption(new Option('--in <query>', 'of these documents alone').default(''))
    .action(async (file: string, { store: address, in: query }: { store: string; in: string }) => {
      const store = await openStore(address, 'read')
      try {
        const engine = createEngine(store, { aside: unasked, keep: () => {} })
        writeFileSync(file, await qdpx(engine, query), { flag: 'wx' })
        console.log(file)
      } finally {
        await store.close()
      }
    })
