// leitmotif check: verifies the promises on a store and prints what it counted.
import { Command } from 'commander'
import { check, type OnDoc } from '#graph/check'
import { checkDeep } from '#graph/deep/check-deep'
import { openExtractor } from '#graph/extractor'
import { openStore } from '#graph/open'
import type { Store } from '#graph/store'
import { parseCodebook } from '#lib/codebook/parse'
import { filesFor, readCodebookFiles } from '../codebook-files.ts'
import { deepText } from '../deep-text.ts'
import { jsonOption, storeOption } from '../options.ts'
import { print } from '../print.ts'
import { startProgress } from '../progress.ts'

interface Flags {
  readonly store: string
  readonly deep?: true
  readonly codebook?: string
  readonly json?: true
}

export const checkCommand = (): Command =>
  new Command('check')
    .description('verify the promises on every document of the store')
    .option(
      '--deep',
      'count everything anew and read every document again: a line for each promise, with what it counted',
    )
    .addOption(storeOption())
    .option('--codebook <folder>', 'with --deep: read again by the codebook in another folder of YAML files')
    .addOption(jsonOption())
    .action(async ({ store: address, deep, codebook, json }: Flags) => {
      const store = await openStore(address, 'read')
      const progress = startProgress('checking')
      try {
        const { report, text, isSound } = deep
          ? await lookDeep(store, codebook, progress.update)
          : await look(store, progress.update)
        progress.stop()
        print(json ? JSON.stringify(report) : text)
        if (!isSound) process.exitCode = 1
      } finally {
        progress.stop()
        await store.close()
      }
    })

async function look(store: Store, onDoc: OnDoc) {
  const report = await check(store, onDoc)
  const { docs, sentences, mentions, entities, fingerprint, problems } = report
  const head = `${report.store}: ${docs} documents, ${sentences} sentences, ${mentions} mentions, ${entities} entities, fingerprint ${fingerprint}`
  const isSound = problems.length === 0
  return { report, text: [head, ...(isSound ? ['every promise holds'] : problems)].join('\n'), isSound }
}

async function lookDeep(store: Store, codebook: string | undefined, onDoc: OnDoc) {
  const files = await filesFor(store, readCodebookFiles(codebook))
  const extractor = openExtractor(parseCodebook(files))
  try {
    const report = await checkDeep(store, extractor, onDoc)
    return { report, text: deepText(report), isSound: report.promises.every(({ problems }) => problems.length === 0) }
  } finally {
    await extractor.close()
  }
}
