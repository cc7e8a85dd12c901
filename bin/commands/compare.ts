// leitmotif compare: two groups of documents side by side, with the numbers of the Compare page.
import { Command, Option } from 'commander'
import type { Engine } from '#graph/engine'
import { comparisonCsv } from '#graph/export/comparison-csv'
import { EXPOSURES } from '#graph/wire/comparison'
import { askStore } from '../ask-store.ts'
import { comparisonText } from '../comparison-text.ts'
import { readSchemes } from '../frame-files.ts'
import { framesText } from '../frames-text.ts'
import { codebookOption, framesOption, jsonOption, storeOption } from '../options.ts'
import { print } from '../print.ts'
import { startProgress } from '../progress.ts'

interface Flags {
  readonly store: string
  readonly exposure: (typeof EXPOSURES)[number]
  readonly limit: string
  readonly maxLinks: string
  readonly in?: string
  readonly declared?: string
  readonly alike?: string
  readonly permutations?: string
  readonly apart?: true
  readonly scheme?: string
  readonly frames?: string
  readonly codebook?: string
  readonly of?: string
  readonly json?: true
  readonly csv?: true
}

export const compareCommand = (): Command =>
  new Command('compare')
    .description('set two groups of documents side by side, as far as their number lets it be said')
    .argument('<a>', 'a query, such as "country:china" or "source:xinhua date:2015.."')
    .argument('<b>', 'another')
    .addOption(storeOption())
    .addOption(new Option('--in <query>', 'of these documents alone'))
    .addOption(new Option('--exposure <unit>', 'what rates are held against').choices(EXPOSURES).default('sentences'))
    .addOption(new Option('--declared <id>', 'an entity chosen before looking, which gets a p of its own'))
    .addOption(new Option('--alike <part>', 'from which likeness on documents are copies of one (default: 0.8)'))
    .addOption(new Option('--apart', 'test each body apart instead of one row a role'))
    .addOption(
      new Option(
        '--permutations <number>',
        'adjust by exchanging labels so often, such as 999, however long it takes (default: 999, where done in a moment)',
      ),
    )
    .addOption(new Option('--limit <number>', 'how many entities').default('40'))
    .addOption(new Option('--max-links <number>', 'how many links').default('300'))
    .addOption(new Option('--scheme <id>', 'the functions of frames too, as this scheme has them: entman, party-state'))
    .addOption(framesOption())
    .addOption(new Option('--of <id>', 'frames in sentences that name this entity or role alone'))
    .addOption(codebookOption())
    .addOption(jsonOption())
    .addOption(new Option('--csv', 'print a table for spreadsheet programs').conflicts('json'))
    .action(async (a: string, b: string, flags: Flags) => {
      const { store: address, apart, json, csv, scheme, frames: file, codebook, of, ...asked } = flags
      const isFramed = [scheme, file, of].some((flag) => flag !== undefined)
      const schemes = isFramed ? readSchemes({ codebook, frames: file }) : []
      const progress = startProgress('exchanging labels')
      const ask = async (engine: Engine) => ({
        said: await engine.compare({ a, b, ...asked, ...(apart && { apart: '1' }) }, { onProgress: progress.update }),
        frames: isFramed ? await engine.frames({ a, b, in: asked.in, alike: asked.alike, scheme, of }) : undefined,
      })
      const { said, frames } = await askStore(address, ask, schemes).finally(progress.stop)
      if (csv) process.stdout.write(comparisonCsv(said, frames))
      else if (json) for (const one of frames ? [said, frames] : [said]) print(JSON.stringify(one))
      else print(frames ? `${comparisonText(said)}\n\n${framesText(frames)}` : comparisonText(said))
    })
