// leitmotif calibrate: how often comparing is wrong where nothing differs, and how often it finds what was planted.
import { Command, Option } from 'commander'
import { type Calibrated, calibrate, SIZES } from '#graph/compare/calibration/calibrate'
import { countOf, jsonOption } from '../options.ts'

type Flags = { readonly rounds: string; readonly json?: true }

const HEAD = [
  'documents',
  'outside interval',
  'plain variance',
  'rounds with one',
  'found',
  'false by G²',
  'by log-odds',
  'found by G²',
]

export const calibrateCommand = (): Command =>
  new Command('calibrate')
    .description('compare simulated groups of known truth: false findings, and differences that are found')
    .addOption(new Option('--rounds <number>', 'how many collections are drawn for each size').default('200'))
    .addOption(jsonOption())
    .action(({ rounds: asked, json }: Flags) => {
      const rounds = countOf(asked, '--rounds', 100_000)
      const line = (cells: readonly string[]): string =>
        cells
          .map((cell) => cell.padEnd(17))
          .join('')
          .trimEnd()
      if (!json) console.log(line(HEAD))
      for (const [docsA, docsB] of SIZES) {
        const said = calibrate(docsA, docsB, { rounds })
        console.log(json ? JSON.stringify(said) : line(cellsOf(said)))
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
  ]
}
