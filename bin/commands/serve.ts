// leitmotif serve: the product on this machine's loopback address.
import { Command, Option } from 'commander'
import { collectionNames, FIRST_COLLECTION } from '../collections.ts'
import { codebookOption, framesOption, portOf, storeOption } from '../options.ts'
import { serve } from '../serve/serve.ts'

interface Flags {
  readonly store: string
  readonly port: string
  readonly codebook?: string
  readonly frames?: string
  readonly collection: string
  readonly empty?: boolean
  readonly dev?: boolean
}

export const serveCommand = (): Command =>
  new Command('serve')
    .description('show the collection in a browser; a new store gets the five documents of the first collection')
    .addOption(storeOption())
    .addOption(
      new Option('--port <number>', 'port on the loopback address; 0 takes any free one').env('PORT').default('3000'),
    )
    .addOption(codebookOption())
    .addOption(framesOption())
    .addOption(
      new Option('--collection <name>', 'what a new store gets; another than the first has a store of its own name')
        .choices(collectionNames())
        .default(FIRST_COLLECTION),
    )
    .addOption(new Option('--empty', 'leave a new store empty').conflicts('collection'))
    .addOption(new Option('--dev', 'pages from their sources, rebuilt as they change').hideHelp())
    .action(
      async ({ port, codebook, frames, collection, empty = false, dev = false, ...flags }: Flags, command: Command) => {
        const isOwn = command.getOptionValueSource('store') === 'default' && collection !== FIRST_COLLECTION
        const store = isOwn ? `sqlite:${collection}.db` : flags.store
        const seeded = empty ? undefined : collection
        const { address, close } = await serve({ store, port: portOf(port), codebook, frames, collection: seeded, dev })
        console.log(`Leitmotif is at ${address}   (Ctrl+C stops it)`)
        await new Promise<void>((resolve) => {
          for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
        })
        await close()
      },
    )
