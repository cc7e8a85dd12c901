// leitmotif pack: a graph with its passages as one page that opens from disk.
import { Command, Option } from 'commander'
import { arrange } from '#graph/arrange'
import { createEngine } from '#graph/create-engine'
import { openStore } from '#graph/open'
import { evidencePack } from '#graph/pack/evidence-pack'
import { gather } from '#graph/pack/gather'
import { writeNew } from '../new-file.ts'
import { countOf, storeOption } from '../options.ts'
import { print } from '../print.ts'

interface Flags {
  readonly store: string
  readonly in: string
  readonly entities: string
  readonly links: string
  readonly passages: string
}

export const packCommand = (): Command =>
  new Command('pack')
    .description('write an evidence pack: graph, passages and citations in one page, to be read without a network')
    .argument('<file>', 'a new file, such as evidence.html')
    .addOption(storeOption())
    .addOption(new Option('--in <query>', 'of these documents alone, such as "country:china date:2015.."').default(''))
    .addOption(new Option('--entities <number>', 'the strongest so many').default('60'))
    .addOption(new Option('--links <number>', 'the strongest so many among them').default('120'))
    .addOption(new Option('--passages <number>', 'of each at most so many').default('10'))
    .action(async (file: string, { store: address, in: query, ...numbers }: Flags) => {
      const ask = {
        in: query,
        entities: countOf(numbers.entities, '--entities', 1000),
        links: countOf(numbers.links, '--links', 10_000),
        passages: countOf(numbers.passages, '--passages', 1000),
      }
      const store = await openStore(address, 'read')
      try {
        const engine = createEngine(store, { aside: async (backbone) => arrange(backbone), keep: () => {} })
        const gathered = await gather(engine, ask)
        await writeNew(file, evidencePack(gathered))
        const { nodes, edges } = gathered.graph
        print(`${file}: ${nodes.length} entities, ${edges.length} links, fingerprint ${gathered.graph.fingerprint}`)
      } finally {
        await store.close()
      }
    })
