// leitmotif reextract: reads again the documents that older rules or another codebook read.
import { Command } from 'commander'
import { openExtractor } from '#graph/extractor'
import { openStore } from '#graph/open'
import { makeAside } from '#graph/rereading/aside'
import { preview } from '#graph/rereading/preview'
import { reextract } from '#graph/rereading/reextract'
import type { Store } from '#graph/store'
import { parseCodebook } from '#lib/codebook/parse'
import { filesFor, readCodebookFiles } from '../codebook-files.ts'
import { codebookOption, jsonOption, storeOption } from '../options.ts'
import { print, warn } from '../print.ts'
import { startProgress } from '../progress.ts'
import { differenceText, reextractedText } from '../reextract-text.ts'
import { whenStopped } from '../when-stopped.ts'

interface Flags {
  readonly store: string
  readonly codebook?: string
  readonly dry?: true
  readonly json?: true
}

export const reextractCommand = (): Command =>
  new Command('reextract')
    .description('read again what an older version or another codebook read, and say what that changes in the graph')
    .option('--dry', 'only show the difference: the store stays as it is')
    .addOption(storeOption())
    .addOption(codebookOption())
    .addOption(jsonOption())
    .action(async ({ store: address, codebook, dry, json }: Flags) => {
      const folder = readCodebookFiles(codebook)
      const store = await openStore(address, dry ? 'read' : 'write')
      const files = await filesFor(store, folder)
      const extractor = openExtractor(parseCodebook(files))
      const progress = startProgress('reading again')
      const leaving = whenStopped()
      const options = { onDocs: progress.update, signal: leaving }
      try {
        if (dry) return await show(store, extractor, options, json === true)
        const done = await reextract(store, extractor, options)
        await store.settle()
        progress.stop()
        print(json ? JSON.stringify(done) : reextractedText(done))
        if (leaving.aborted) warn('stopped: run it again, and it goes on from here')
        if (leaving.aborted || done.unread.length > 0) process.exitCode = 1
      } finally {
        progress.stop()
        await extractor.close()
        await store.close()
      }
    })

async function show(
  store: Store,
  extractor: Parameters<typeof preview>[2],
  options: Parameters<typeof preview>[3],
  json: boolean,
): Promise<void> {
  const aside = makeAside()
  try {
    const into = await openStore(aside.address, 'write')
    try {
      const found = await preview(store, into, extractor, options)
      if (!found) process.exitCode = 1
      else print(json ? JSON.stringify(found.difference) : differenceText(found.difference))
    } finally {
      await into.close()
    }
  } finally {
    aside.leave()
  }
}
