#!/usr/bin/env node
// The command line: reads arguments, calls, prints; no logic of its own.
import { Command, CommanderError } from 'commander'
import { exitCodeOf, lineOf } from './failure.ts'
import { packageVersion } from './package-root.ts'
import { warn } from './print.ts'

/** In the order in which help lists them. */
const COMMANDS = new Map<string, () => Promise<Command>>([
  ['serve', async () => (await import('./commands/serve.ts')).serveCommand()],
  ['ingest', async () => (await import('./commands/ingest.ts')).ingestCommand()],
  ['worker', async () => (await import('./commands/worker.ts')).workerCommand()],
  ['queue', async () => (await import('./commands/queue.ts')).queueCommand()],
  ['reextract', async () => (await import('./commands/reextract.ts')).reextractCommand()],
  ['withdraw', async () => (await import('./commands/withdraw.ts')).withdrawCommand()],
  ['extract', async () => (await import('./commands/extract.ts')).extractCommand()],
  ['check', async () => (await import('./commands/check.ts')).checkCommand()],
  ['codebook', async () => (await import('./commands/codebook.ts')).codebookCommand()],
  ['compare', async () => (await import('./commands/compare.ts')).compareCommand()],
  ['copy', async () => (await import('./commands/copy.ts')).copyCommand()],
  ['export', async () => (await import('./commands/export.ts')).exportCommand()],
  ['ledger', async () => (await import('./commands/ledger.ts')).ledgerCommand()],
  ['archive', async () => (await import('./commands/archive.ts')).archiveCommand()],
  ['open', async () => (await import('./commands/open.ts')).openCommand()],
  ['backup', async () => (await import('./commands/backup.ts')).backupCommand()],
  ['restore', async () => (await import('./commands/restore.ts')).restoreCommand()],
  ['pack', async () => (await import('./commands/pack.ts')).packCommand()],
  ['annotations', async () => (await import('./commands/annotations.ts')).annotationsCommand()],
  ['qdpx', async () => (await import('./commands/qdpx.ts')).qdpxCommand()],
  ['quality', async () => (await import('./commands/quality.ts')).qualityCommand()],
  ['bench', async () => (await import('./commands/bench.ts')).benchCommand()],
  ['calibrate', async () => (await import('./commands/calibrate.ts')).calibrateCommand()],
])

const program = new Command('leitmotif')
  .description(
    'Reads documents, links them to concepts, organizations, people and places, and shows the graph with its exact words.',
  )
  .version(packageVersion())
  .showHelpAfterError('(--help shows what is possible)')
  .addHelpText(
    'after',
    '\nExit codes: 0 done, 1 failed, 2 wrong usage.\nThe store is named by --store or LEITMOTIF_STORE; without either it is leitmotif.db in this folder.\nFor a store on Neo4j, NEO4J_USERNAME and NEO4J_PASSWORD say who we are there, NEO4J_DATABASE which database is meant.',
  )

// What a command is made of is loaded where it is the one that was named; for help, or a name that there is not, all are.
const named = COMMANDS.get(process.argv[2] ?? '')
for (const command of named ? [named] : COMMANDS.values()) program.addCommand(await command())
for (const command of [program, ...program.commands.flatMap((one) => [one, ...one.commands])]) command.exitOverride()

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else {
    warn(`leitmotif: ${lineOf(error)}`)
    process.exitCode = exitCodeOf(error)
  }
}
