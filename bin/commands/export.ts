// leitmotif export: a collection as files that another program loads.
import { Command, Option } from 'commander'
import { COLLECTION_FORMATS, writeCollection } from '#graph/export/write-collection'
import { openStore } from '#graph/open'
import { jsonOption, storeOption } from '../options.ts'
import { print } from '../print.ts'
import { startProgress } from '../progress.ts'

interface Flags {
  readonly store: string
  readonly format: (typeof COLLECTION_FORMATS)[number]
  readonly json?: true
}

export const exportCommand = (): Command =>
  new Command('export')
    .description('write the collection as files that neo4j-admin loads offline into a database')
    .argument('<folder>', 'a new folder')
    .addOption(
      new Option('--format <format>', 'what the files are for').choices([...COLLECTION_FORMATS]).makeOptionMandatory(),
    )
    .addOption(storeOption())
    .addOption(jsonOption())
    .action(async (folder: string, { store: address, json }: Flags) => {
      const store = await openStore(address, 'read')
      const progress = startProgress('writing')
      try {
        const written = await writeCollection(store, folder, progress.update)
        progress.stop()
        const { docs, entities, fingerprint } = written
        if (json) print(JSON.stringify({ folder, ...written }))
        else
          print(
            `${folder}: ${docs} documents, ${entities} entities, fingerprint ${fingerprint}\nto load it, in that folder and with Neo4j stopped: neo4j-admin database import full neo4j @arguments.txt`,
          )
      } finally {
        progress.stop()
        await store.close()
      }
    })
