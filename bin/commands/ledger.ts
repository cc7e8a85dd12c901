// leitmotif ledger: takes what people have decided out as a file, what others have decided in, and suggests what may be merged.
import { readFileSync } from 'node:fs'
import { Command, Option } from 'commander'
import { importLedger } from '#graph/curation/import-ledger'
import { printLedger, readLedger } from '#graph/curation/ledger-file'
import type { Judgement } from '#graph/judgement'
import { openStore } from '#graph/open'
import { KINDS, type Kind } from '#lib/entity'
import { askStore } from '../ask-store.ts'
import { duplicatesText } from '../duplicates-text.ts'
import { UsageError } from '../failure.ts'
import { writeNew } from '../new-file.ts'
import { countOf, jsonOption, storeOption } from '../options.ts'
import { print } from '../print.ts'

const sayOf = ({ action, target, author, reason, at, ...rest }: Judgement): string => {
  const on =
    'quote' in target ? `"${target.quote}"` : 'with' in target ? `${target.entity} – ${target.with}` : target.entity
  const to = 'to' in rest ? ` → ${typeof rest.to === 'string' ? rest.to : rest.to.label}` : ''
  return `${action} ${on}${to} (${author}, ${at.slice(0, 10)}: ${reason})`
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${error instanceof Error ? error.message : error}`)
  }
}

const exportCommand = (): Command =>
  new Command('export')
    .description('write the ledger as JSON lines: to a file, or to the terminal where none is named')
    .argument('[file]', 'a new file')
    .addOption(storeOption())
    .action(async (file: string | undefined, { store: address }: { store: string }) => {
      const store = await openStore(address, 'read')
      try {
        const ledger = await store.judgements()
        if (file === undefined) process.stdout.write(printLedger(ledger))
        else {
          await writeNew(file, printLedger(ledger))
          print(`${file}: ${ledger.length} judgements`)
        }
      } finally {
        await store.close()
      }
    })

const importCommand = (): Command =>
  new Command('import')
    .description(
      'add the judgements of a file to the ledger and show where people disagree; what is known already stays',
    )
    .argument('<file>', 'JSON lines, as "leitmotif ledger export" writes them')
    .addOption(storeOption())
    .addOption(jsonOption())
    .action(async (file: string, { store: address, json }: { store: string; json?: true }) => {
      const theirs = readLedger(read(file), file)
      const store = await openStore(address, 'write')
      try {
        const imported = await importLedger(store, theirs)
        await store.settle()
        if (json) return print(JSON.stringify(imported))
        const { added, undone, conflicts } = imported
        print(`${added} judgements added, ${undone} taken back, ${conflicts.length} conflicts`)
        const byId = new Map((await store.judgements()).map((one) => [one.id, one]))
        for (const { about, one, other } of conflicts) {
          const [first, second] = [byId.get(one), byId.get(other)]
          if (first && second) print(`${about}: ${sayOf(first)}\n  against ${sayOf(second)}, which counts`)
        }
      } finally {
        await store.close()
      }
    })

interface SuggestFlags {
  readonly store: string
  readonly top: string
  readonly kind?: Kind
  readonly json?: true
}

const suggestCommand = (): Command =>
  new Command('suggest')
    .description('list entities that are likely one, with what speaks for it and against it; nothing is merged')
    .addOption(new Option('--top <pairs>', 'the likeliest so many').default('20'))
    .addOption(new Option('--kind <kind>', 'of this kind alone').choices([...KINDS]))
    .addOption(storeOption())
    .addOption(jsonOption())
    .action(async ({ store: address, top, kind, json }: SuggestFlags) => {
      const limit = String(countOf(top, '--top', 1000))
      const said = await askStore(address, (engine) => engine.duplicates({ limit, kind }))
      if (json) for (const one of said.duplicates) print(JSON.stringify(one))
      else print(duplicatesText(said))
    })

export const ledgerCommand = (): Command =>
  new Command('ledger')
    .description('exchange what people have decided on mentions, entities and links, and see what they may decide next')
    .addCommand(exportCommand())
    .addCommand(importCommand())
    .addCommand(suggestCommand())
