// leitmotif withdraw: takes documents out with all that only they spoke of.
import { Command } from 'commander'
import { openStore } from '#graph/open'
import { docId } from '#lib/doc'
import { jsonOption, storeOption } from '../options.ts'
import { print } from '../print.ts'

export const withdrawCommand = (): Command =>
  new Command('withdraw')
    .description('take documents out of the store with all that only they spoke of')
    .argument('<id...>', 'ids of documents, as "leitmotif ingest" printed them')
    .addOption(storeOption())
    .addOption(jsonOption())
    .action(async (ids: string[], { store: address, json }: { store: string; json?: true }) => {
      const store = await openStore(address, 'write')
      try {
        const known = ids.map((id) => docId(id))
        const titles = await Promise.all(known.map(async (id) => (await store.getDoc(id))?.doc.title))
        const found = await store.withdrawDocs(known)
        for (const [i, id] of known.entries()) {
          const withdrawn = found[i] === true
          print(
            json
              ? JSON.stringify({ id, title: withdrawn ? titles[i] : undefined, withdrawn })
              : withdrawn
                ? `withdrawn ${id} ${titles[i]?.replace(/\s+/g, ' ')}`
                : `not there ${id}; the Read page and /api/docs list those that are`,
          )
        }
        if (found.includes(false)) process.exitCode = 1
        await store.settle()
      } finally {
        await store.close()
      }
    })
