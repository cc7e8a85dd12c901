#!/usr/bin/env node
// The command line: reads arguments, calls, prints; no logic of its own.
import { Command, CommanderError } from 'commander'
import { annotationsCommand } from './commands/annotations.ts'
import { archiveCommand } from './commands/archive.ts'
import { backupCommand } from './commands/backup.ts'
import { benchCommand } from './commands/bench.ts'
import { calibrateCommand } from './commands/calibrate.ts'
import { checkCommand } from './commands/check.ts'
import { codebookCommand } from './commands/codebook.ts'
import { compareCommand } from './commands/compare.ts'
import { copyCommand } from './commands/copy.ts'
import { exportCommand } from './commands/export.ts'
import { extractCommand } from './commands/extract.ts'
import { ingestCommand } from './commands/ingest.ts'
import { ledgerCommand } from './commands/ledger.ts'
import { openCommand } from './commands/open.ts'
import { packCommand } from './commands/pack.ts'
import { qdpxCommand } from './commands/qdpx.ts'
import { qualityCommand } from './commands/quality.ts'
import { queueCommand } from './commands/queue.ts'
import { reextractCommand } from './commands/reextract.ts'
import { restoreCommand } from './commands/restore.ts'
import { serveCommand } from './commands/serve.ts'
import { withdrawCommand } from './commands/withdraw.ts'
import { workerCommand } from './commands/worker.ts'
import { exitCodeOf, lineOf } from './failure.ts'
import { packageVersion } from './package-root.ts'

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

for (const command of [
  serveCommand,
  ingestCommand,
  workerCommand,
  queueCommand,
  reextractCommand,
  withdrawCommand,
  extractCommand,
  checkCommand,
  codebookCommand,
  compareCommand,
  copyCommand,
  exportCommand,
  ledgerCommand,
  archiveCommand,
  openCommand,
  backupCommand,
  restoreCommand,
  packCommand,
  annotationsCommand,
  qdpxCommand,
  qualityCommand,
  benchCommand,
  calibrateCommand,
])
  program.addCommand(command())
for (const command of [program, ...program.commands.flatMap((one) => [one, ...one.commands])]) command.exitOverride()

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else {
    console.error(`leitmotif: ${lineOf(error)}`)
    process.exitCode = exitCodeOf(error)
  }
}
