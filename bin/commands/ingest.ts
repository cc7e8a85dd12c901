// leitmotif ingest: brings documents into the store, each acknowledged once it is durable.
import { Command, Option } from 'commander'
import { openExtractor } from '#graph/extractor'
import { type FileOutcome, ingest } from '#graph/ingest'
import { openStore } from '#graph/open'
import { openReader } from '#graph/reader'
import { parseCodebook } from '#lib/codebook/parse'
import { READ_ENDINGS } from '#lib/reading/file-kind'
import { originsOf } from '#lib/reading/origins'
import { readCodebookFiles } from '../codebook-files.ts'
import { UsageError } from '../failure.ts'
import { codebookOption, countOf, jsonOption, storeOption } from '../options.ts'
import { startProgress } from '../progress.ts'
import { planFiles, readFiles } from '../read-files.ts'
import { type SaidFields, saidOf } from '../said.ts'

type Flags = SaidFields & {
  readonly store: string
  readonly json?: true
  readonly codebook?: string
  readonly batch: string
}

export const ingestCommand = (): Command =>
  new Command('ingest')
    .description('bring documents into the store; a manifest.yaml beside them says what is known of them')
    .argument('<path...>', `files, or folders of files: ${READ_ENDINGS.join(', ')}`)
    .option('--country <country>', 'country of the issuer, by code or name')
    .option('--source <source>', 'who published them')
    .option('--lang <tag>', 'language of the texts: en, zh, vi …')
    .option('--date <date>', 'a year, month or day: 2015, 2015-07, 2015-07-08')
    .addOption(new Option('--batch <docs>', 'documents in one transaction').default('200'))
    .addOption(storeOption())
    .addOption(codebookOption())
    .addOption(jsonOption())
    .action(async (paths: string[], { store: address, json, codebook, batch: docs, ...flags }: Flags) => {
      const batch = countOf(docs, '--batch', 99_999)
      const meta = saidOf(flags, (reason) => new UsageError(reason))
      const codebookFiles = readCodebookFiles(codebook)
      const entries = parseCodebook(codebookFiles)
      const plan = planFiles(paths, meta)
      for (const note of plan.notes) console.error(note)
      const store = await openStore(address, 'write')
      const extractor = openExtractor(entries, codebookFiles)
      const reader = openReader(originsOf(entries))
      const progress = startProgress('reading')
      let told = 0
      const onOutcome = (outcome: FileOutcome, at: number): void => {
        told++
        progress.update(at + 1, plan.files.length)
        report(outcome, json === true)
      }
      try {
        const counts = await ingest(store, extractor.extract, readFiles(plan), {
          onOutcome,
          batch,
          ahead: extractor.ahead,
          read: reader.read,
        })
        const said = Object.entries(counts).flatMap(([outcome, n]) => (n ? [`${n} ${outcome}`] : []))
        if (!json) console.error(said.join(', ') || 'there is no file that is read')
        if (counts.refused || told === 0) process.exitCode = 1
        progress.stop()
        await store.settle()
      } finally {
        progress.stop()
        await extractor.close()
        await reader.close()
        await store.close()
      }
    })

function report(outcome: FileOutcome, json: boolean): void {
  if (json) console.log(JSON.stringify(outcome))
  else if (outcome.outcome === 'refused') console.error(`refused ${outcome.file}: ${outcome.reason}. ${outcome.remedy}`)
  else console.log(`${outcome.outcome} ${outcome.id} ${outcome.file}`)
}
