// leitmotif ingest: brings documents into the store, each acknowledged once it is durable.
import { Command, Option } from 'commander'
import { type FileOutcome, ingest } from '#graph/ingest'
import { openStore } from '#graph/open'
import { parseCodebook } from '#lib/codebook/parse'
import { readCodebookFiles } from '../codebook-files.ts'
import { UsageError } from '../failure.ts'
import { codebookOption, jsonOption, storeOption } from '../options.ts'
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
    .argument('<path...>', 'files, or folders of .txt and .md files')
    .option('--country <country>', 'country of the issuer, by code or name')
    .option('--source <source>', 'who published them')
    .option('--lang <tag>', 'language of the texts: en, zh, vi …')
    .option('--date <date>', 'a year, month or day: 2015, 2015-07, 2015-07-08')
    .addOption(new Option('--batch <docs>', 'documents in one transaction').default('200'))
    .addOption(storeOption())
    .addOption(codebookOption())
    .addOption(jsonOption())
    .action(async (paths: string[], { store: address, json, codebook, batch, ...said }: Flags) => {
      const docsInBatch = Number(batch)
      if (!(docsInBatch >= 1))
        throw new UsageError(`expected a number of documents of at least 1, got ${JSON.stringify(batch)}`)
      const meta = saidOf(said, (reason) => new UsageError(reason))
      const entries = parseCodebook(readCodebookFiles(codebook))
      const plan = planFiles(paths, meta)
      const store = await openStore(address, 'write')
      const progress = startProgress('reading')
      const counts = new Map<string, number>()
      const onOutcome = (outcome: FileOutcome): void => {
        counts.set(outcome.outcome, (counts.get(outcome.outcome) ?? 0) + 1)
        progress.update(outcome.index + 1, plan.length)
        report(outcome, json === true)
      }
      try {
        await ingest(store, entries, readFiles(plan), { onOutcome, docsInBatch })
      } finally {
        progress.stop()
        await store.close()
      }
      if (!json)
        console.error([...counts].map(([outcome, n]) => `${n} ${outcome}`).join(', ') || 'no .txt or .md file there')
      if (counts.has('refused') || counts.size === 0) process.exitCode = 1
    })

function report({ name, outcome, doc, reason }: FileOutcome, json: boolean): void {
  if (json) console.log(JSON.stringify({ name, outcome, doc: doc ?? null, reason: reason ?? null }))
  else if (outcome === 'refused') console.error(`refused ${name}: ${reason}`)
  else console.log(`${outcome} ${doc} ${name}`)
}
