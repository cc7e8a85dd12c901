// leitmotif calibrate: how often comparing is wrong where nothing differs, and how often it finds what was planted.
import { Command, Option } from 'commander'
import { type Calibrated, calibrate, SIZES } from '#graph/compare/calibration/calibrate'
import { countOf, jsonOption } from '../options.ts'
import { print } from '../print.ts'

type Flags = { readonly rounds: string; readonly seed: string; readonly only?: string; readonly json?: true }

const NAMES = SIZES.map(([docsA, docsB]) => `${docsA}v${docsB}`)

const HEAD = [
  'documents',
  'outside interval',
  'plain variance',
  'rounds with one',
  'found',
  'false by G²',
  'by log-odds',
  'found by G²',
  'by log-odds',
]

export const calibrateCommand = (): Command =>
  new Command('calibrate')
    .description('compare simulated groups of known truth: false findings, and differences that are found')
    .addOption(new Option('--rounds <number>', 'how many collections are drawn for each size').default('200'))
    .addOption(new Option('--only <size>', 'documents in A and in B').choices(NAMES))
    .addOption(new Option('--seed <number>', 'other collections').default('1'))
    .addOption(jsonOption())
    .action(async ({ rounds: asked, seed: seedAsked, only, json }: Flags) => {
      const rounds = countOf(asked, '--rounds', 100_000)
      const seed = countOf(seedAsked, '--seed', 1_000_000_000)
      const line = (cells: readonly string[]): string =>
        cells
          .map((cell) => cell.padEnd(17))
          .join('')
          .trimEnd()
      if (!json) print(line(HEAD))
      for (const [at, [docsA, docsB]] of SIZES.entries()) {
        if (only !== undefined && NAMES[at] !== only) continue
        const said = await calibrate(docsA, docsB, { rounds, seed })
        print(json ? JSON.stringify(said) : line(cellsOf(said)))
      }
    })

/** First how often the truth lies outside the interval of a row alone, with ours and with the plain variance; all else is adjusted for 300 concepts. */
function cellsOf({ docsA, docsB, falseRate, familyWise, power }: Calibrated): string[] {
  const percent = (part: number | null): string => (part === null ? 'not tested' : `${(part * 100).toFixed(1)} %`)
  return [
    `${docsA} v ${docsB}`,
    percent(falseRate.robust),
    percent(falseRate.clustered),
    percent(familyWise.adjusted),
    percent(power.adjusted),
    percent(falseRate.g2),
    percent(falseRate.logOdds),
    percent(power.g2),
    percent(power.logOdds),
  ]
}
