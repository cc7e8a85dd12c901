// leitmotif qdpx: documents and mentions as a project of programs for qualitative analysis.
import { Command, Option } from 'commander'
import { qdpx } from '#graph/export/qdpx'
import { askStore } from '../ask-store.ts'
import { writeNew } from '../new-file.ts'
import { storeOption } from '../options.ts'
import { print } from '../print.ts'

export const qdpxCommand = (): Command =>
  new Command('qdpx')
    .description(
      'write documents, entities as codes and mentions as codings as a REFI-QDA project, for NVivo, MAXQDA, ATLAS.ti',
    )
    .argument('<file>', 'a new file, such as project.qdpx')
    .addOption(storeOption())
    .addOption(new Option('--in <query>', 'of these documents alone').default(''))
    .action(async (file: string, { store: address, in: query }: { store: string; in: string }) => {
      await writeNew(file, await askStore(address, (engine) => qdpx(engine, query)))
      print(file)
    })
