// leitmotif serve: the product on this machine's loopback address.
import { Command, Option } from 'commander'
import { codebookOption, portOf, storeOption } from '../options.ts'
import { serve } from '../serve/serve.ts'

interface Flags {
  readonly store: string
  readonly port: string
  readonly codebook?: string
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
    .option('--empty', 'leave a new store empty')
    .addOption(new Option('--dev', 'pages from their sources, rebuilt as they change').hideHelp())
    .action(async ({ store, port, codebook, empty = false, dev = false }: Flags) => {
      const { address, close } = await serve({ store, port: portOf(port), codebook, seed: !empty, dev })
      console.log(`Leitmotif is at ${address}   (Ctrl+C stops it)`)
      await new Promise<void>((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
      })
      await close()
    })
