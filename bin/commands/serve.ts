// leitmotif serve: the product in a browser, on this machine's loopback address unless told otherwise.
import { Command, Option } from 'commander'
import { collectionNames, FIRST_COLLECTION } from '../collections.ts'
import { codebookOption, framesOption, portOf, storeOption } from '../options.ts'
import { print } from '../print.ts'
import { type ReachFlags, reachOf } from '../serve/reach.ts'
import { serve } from '../serve/serve.ts'
import { untilStopped } from '../when-stopped.ts'

interface Flags extends ReachFlags {
  readonly store: string
  readonly port: string
  readonly codebook?: string
  readonly frames?: string
  readonly collection: string
  readonly empty?: boolean
  readonly log: 'text' | 'json'
  readonly dev?: boolean
}

export const serveCommand = (): Command =>
  new Command('serve')
    .description('show the collection in a browser; a new store gets the five documents of the first collection')
    .addOption(storeOption())
    .addOption(
      new Option('--port <number>', 'port that is listened on; 0 takes any free one').env('PORT').default('3000'),
    )
    .addOption(codebookOption())
    .addOption(framesOption())
    .addOption(
      new Option('--collection <name>', 'what a new store gets; another than the first has a store of its own name')
        .choices(collectionNames())
        .default(FIRST_COLLECTION),
    )
    .addOption(new Option('--empty', 'leave a new store empty').conflicts('collection'))
    .addOption(
      new Option('--host <address>', 'listen where others reach it too; asks for a token or --read-only').default(
        '127.0.0.1',
      ),
    )
    .addOption(
      new Option('--name <host>', 'a name by which others address the server; may be given again')
        .argParser((name: string, before: readonly string[]) => [...before, name])
        .default([], 'localhost'),
    )
    .addOption(
      new Option(
        '--token-file <file>',
        'who comes must know the token in this file: entered once in a browser, sent as Bearer by programs',
      ),
    )
    .addOption(new Option('--read-only', 'show the collection and let nothing be changed'))
    .addOption(
      new Option('--log <form>', 'what is written to stderr: lines for people, or JSON with every request')
        .choices(['text', 'json'])
        .default('text'),
    )
    .addOption(new Option('--dev', 'pages from their sources, rebuilt as they change').hideHelp())
    .action(
      async (
        { port, codebook, frames, collection, empty = false, dev = false, log, ...flags }: Flags,
        command: Command,
      ) => {
        const isOwn = command.getOptionValueSource('store') === 'default' && collection !== FIRST_COLLECTION
        const { address, close } = await serve({
          ...reachOf(flags),
          store: isOwn ? `sqlite:${collection}.db` : flags.store,
          port: portOf(port),
          codebook,
          frames,
          collection: empty ? undefined : collection,
          dev,
          logForm: log,
        })
        print(`Leitmotif is at ${address}   (Ctrl+C stops it)`)
        await untilStopped()
        await close()
      },
    )
