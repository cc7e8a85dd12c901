// leitmotif ingest: brings documents into the store, each acknowledged once it is durable.
import { Command, Option } from 'commander'
import { followGraph } from '#graph/changes/graph-change'
import { openExtractor } from '#graph/extractor'
import { type FileOutcome, type IngestCounts, ingest } from '#graph/ingest'
import { openStore } from '#graph/open'
import { openReader } from '#graph/reader'
import type { Store } from '#graph/store'
import { parseCodebook } from '#lib/codebook/parse'
import { docId } from '#lib/doc'
import { READ_ENDINGS } from '#lib/reading/file-kind'
import { type Origins, originsOf } from '#lib/reading/origins'
import { changeText } from '../change-text.ts'
import { filesFor, readCodebookFiles } from '../codebook-files.ts'
import { UsageError } from '../failure.ts'
import { codebookOption, countOf, jsonOption, queueOption, storeOption } from '../options.ts'
import { print, warn, withoutBreaks } from '../print.ts'
import { startProgress } from '../progress.ts'
import { type Plan, planFiles, readFiles } from '../read-files.ts'
import { type SaidFields, saidOf } from '../said.ts'
import { sendToQueue } from '../send-to-queue.ts'
import { type Watched, watch } from '../watch.ts'
import { whenStopped } from '../when-stopped.ts'

type Flags = SaidFields & {
  readonly store: string
  readonly json?: true
  readonly codebook?: string
  readonly batch: string
  readonly watch?: true
  readonly queue?: string
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
    .option('--watch', 'stay, and take in what comes, changes or goes in these paths, until Ctrl+C')
    .addOption(queueOption().conflicts('watch'))
    .addOption(storeOption())
    .addOption(codebookOption())
    .addOption(jsonOption())
    .action(
      async (
        paths: string[],
        { store: address, json, codebook, batch: docs, watch: isWatching, queue, ...flags }: Flags,
      ) => {
        const batch = countOf(docs, '--batch', 99_999)
        const meta = saidOf(flags, (reason) => new UsageError(reason))
        const folder = readCodebookFiles(codebook)
        const shipped = parseCodebook(folder)
        const first = planFiles(paths, meta)
        for (const note of first.notes) warn(withoutBreaks(note))
        if (queue !== undefined) return send(first, queue, originsOf(shipped), json === true)
        const store = await openStore(address, 'write')
        const codebookFiles = await filesFor(store, folder)
        const entries = codebookFiles === folder ? shipped : parseCodebook(codebookFiles)
        const extractor = openExtractor(entries)
        const reader = openReader(originsOf(entries))
        /** Of each path that went in, the ids of its docs. */
        const bring = async (plan: Plan): Promise<Map<string, string[]>> => {
          const progress = startProgress('reading')
          const brought = new Map<string, string[]>()
          const onOutcome = (outcome: FileOutcome, at: number): void => {
            progress.update(at + 1, plan.files.length)
            report(outcome, json === true)
            const path = plan.files[at]?.path
            if (path !== undefined && 'id' in outcome) brought.set(path, [...(brought.get(path) ?? []), outcome.id])
          }
          try {
            const { extract, ahead, meanwhile } = extractor
            const options = { onOutcome, batch, ahead, meanwhile, read: reader.read }
            const counts = await ingest(store, extract, readFiles(plan), options)
            progress.stop()
            const isWell = summarize(counts, json === true)
            if (!isWatching && !isWell) process.exitCode = 1
            await store.settle()
            return brought
          } finally {
            progress.stop()
          }
        }
        try {
          if (isWatching) await stay(store, () => planFiles(paths, meta), bring, json === true)
          else await bring(first)
        } finally {
          await extractor.close()
          await reader.close()
          await store.close()
        }
      },
    )

/** Says how many went how; true where there were any and none was refused. */
function summarize(counts: IngestCounts, json: boolean): boolean {
  const said = Object.entries(counts).flatMap(([outcome, n]) => (n ? [`${n} ${outcome}`] : []))
  if (!json) warn(said.join(', ') || 'there is no file that is read')
  return said.length > 0 && counts.refused === 0
}

/** Workers mine and keep what is read here. */
async function send(plan: Plan, address: string, origins: Origins, json: boolean): Promise<void> {
  const reader = openReader(origins)
  const progress = startProgress('sending')
  try {
    const counts = await sendToQueue(readFiles(plan), {
      ...{ address, read: reader.read, onProgress: progress.update },
      onOutcome: (outcome) => report(outcome, json),
    })
    progress.stop()
    if (!summarize(counts, json)) process.exitCode = 1
  } finally {
    progress.stop()
    await reader.close()
  }
}

const LOOK_EVERY_MS = 1000

/** Until somebody ends it, says after each change what it did to the graph. */
async function stay(store: Store, plan: Watched['plan'], bring: Watched['bring'], json: boolean): Promise<void> {
  const leaving = whenStopped()
  const changed = followGraph(store)
  await changed()
  await watch({
    plan,
    bring,
    withdraw: async (ids) => {
      const known = ids.map((id) => docId(id))
      await store.withdrawDocs(known)
      await store.settle()
      for (const id of known) print(json ? JSON.stringify({ id, withdrawn: true }) : `withdrawn ${id}`)
    },
    onChange: async () => {
      const change = await changed()
      print(json ? JSON.stringify(change) : `graph: ${changeText(change)}`)
    },
    onTrouble: (reason) => warn(`nothing was changed: ${reason}`),
    every: LOOK_EVERY_MS,
    signal: leaving,
  })
}

function report(outcome: FileOutcome, json: boolean): void {
  if (json) print(JSON.stringify(outcome))
  else if (outcome.outcome === 'refused')
    warn(`refused ${withoutBreaks(outcome.file)}: ${withoutBreaks(outcome.reason)}. ${outcome.remedy}`)
  else print(`${outcome.outcome} ${outcome.id} ${withoutBreaks(outcome.file)}`)
}
