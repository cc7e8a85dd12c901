// leitmotif annotations: all mentions as W3C Web Annotations.
import { Command, Option } from 'commander'
import { webAnnotations } from '#graph/export/web-annotation'
import { askStore } from '../ask-store.ts'
import { writeNew } from '../new-file.ts'
import { storeOption } from '../options.ts'
import { print } from '../print.ts'

export const annotationsCommand = (): Command =>
  new Command('annotations')
    .description(
      'write all mentions as W3C Web Annotations (JSON-LD), with offsets in code points and the words themselves',
    )
    .argument('<file>', 'a new file, such as mentions.jsonld')
    .addOption(storeOption())
    .addOption(new Option('--in <query>', 'of these documents alone').default(''))
    .action(async (file: string, { store: address, in: query }: { store: string; in: string }) => {
      await askStore(address, (engine) => writeNew(file, webAnnotations(engine, query)))
      print(file)
    })
