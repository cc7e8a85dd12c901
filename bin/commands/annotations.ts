// leitmotif annotations: all mentions as W3C Web Annotations.
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Command, Option } from 'commander'
import { createEngine } from '#graph/create-engine'
import { webAnnotations } from '#graph/export/web-annotation'
import { openStore } from '#graph/open'
import { storeOption } from '../options.ts'

const unasked = () => Promise.reject(new Error('annotations arrange no graph'))

export const annotationsCommand = (): Command =>
  new Command('annotations')
    .description(
      'write all mentions as W3C Web Annotations (JSON-LD), with offsets in code points and the words themselves',
    )
    .argument('<file>', 'a new file, such as mentions.jsonld')
    .addOption(storeOption())
    .addOption(new Option('--in <query>', 'of these documents alone').default(''))
    .action(async (file: string, { store: address, in: query }: { store: string; in: string }) => {
      const store = await openStore(address, 'read')
      try {
        const engine = createEngine(store, { aside: unasked, keep: () => {} })
        await pipeline(Readable.from(webAnnotations(engine, query)), createWriteStream(file, { flags: 'wx' }))
        console.log(file)
      } finally {
        await store.close()
      }
    })
