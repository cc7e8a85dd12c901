// Opening an archive: its docs and its ledger into a store, to the same content as where it was written.
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { OWN_FILE } from '#lib/codebook/own'
import type { CodebookFile } from '#lib/codebook/parse'
import type { Extraction } from '#lib/extract'
import type { Judgement } from '../judgement.ts'
import { keepAll } from '../keep-all.ts'
import { type Store, StoreError } from '../store.ts'
import { type ArchiveLine, FORMAT, formatOf, type Head, readHead, readLine } from './lines.ts'
import { linesWithin } from './lines-within.ts'

/** Characters of a line, which holds a doc with all that was found in it; a text has 20 MB at most. */
const LONGEST_LINE = 256 * 1024 * 1024

export interface OpenedArchive {
  readonly docs: number
  readonly judgements: number
  readonly fingerprint: string
  readonly codebook: readonly CodebookFile[]
}

/**
 * @param to empty, or left by an opening of the same archive that was cut short
 * @throws StoreError NOT_A_STORE when `to` holds something else; VERSION when a newer version wrote the file; CORRUPT when it is no
 * archive, is cut short or altered
 */
export async function openArchive(
  path: string,
  to: Store,
  onDoc?: (done: number, of: number) => void,
): Promise<OpenedArchive> {
  const { head, ids } = await survey(path)
  const strange = (await to.changesSince(0)).rows.find(({ line }) => !ids.has(line.id))
  if (strange)
    throw new StoreError(
      'NOT_A_STORE',
      `${to.address} holds documents that ${path} does not have, such as ${strange.line.id}; open it into an empty store`,
    )
  const codebook: CodebookFile[] = []
  const ledger: Judgement[] = []
  async function* extractions(): AsyncGenerator<Extraction> {
    let isRestored = false
    const restore = async () => {
      if (!isRestored) {
        await to.restoreJudgements(ledger)
        const own = codebook.find(({ name }) => name === OWN_FILE)
        await to.putOwnCodebook({ accepted: own?.text ?? null, draft: null }, await to.ownCodebook())
      }
      isRestored = true
    }
    for await (const one of linesOf(path)) {
      if ('codebook' in one) codebook.push(one.codebook)
      else if ('judgement' in one) ledger.push(one.judgement)
      else if ('extraction' in one) {
        await restore()
        yield one.extraction
      }
    }
    await restore()
  }
  const docs = await keepAll(to, extractions(), (kept) => onDoc?.(kept, head.docs)).catch((error: unknown) => {
    throw error instanceof TypeError ? broken(path, error.message, error) : error
  })
  await to.settle()
  const fingerprint = await to.fingerprint()
  if (fingerprint !== head.fingerprint)
    throw broken(path, `what came of it has the fingerprint ${fingerprint} instead of ${head.fingerprint}`)
  return { docs, judgements: ledger.length, fingerprint, codebook }
}

const broken = (path: string, why: string, cause?: unknown) =>
  new StoreError('CORRUPT', `${path} is no whole archive: ${why}; get another copy of it`, { cause })

const newer = (path: string, head: string) =>
  new StoreError(
    'VERSION',
    `${path} was written by a newer Leitmotif (format ${formatOf(head)}, this one knows ${FORMAT}); update Leitmotif`,
  )

/** Reads all of it once before anything is written: a file that is cut short leaves the store as it was. */
async function survey(path: string): Promise<{ head: Head; ids: Set<string> }> {
  const ids = new Set<string>()
  let head: Head | undefined
  for await (const one of linesOf(path)) {
    if ('head' in one) head = one.head
    else if ('extraction' in one) ids.add(one.extraction.doc.id)
  }
  if (!head) throw broken(path, 'it is empty')
  if (head.docs !== ids.size) throw broken(path, `it holds ${ids.size} documents instead of ${head.docs}`)
  return { head, ids }
}

async function* linesOf(path: string): AsyncGenerator<ArchiveLine | { readonly head: Head }> {
  const source = createReadStream(path)
  const unzipped = source.pipe(createGunzip())
  source.on('error', (error) => unzipped.destroy(error))
  let at = 1
  try {
    for await (const text of linesWithin(unzipped, LONGEST_LINE)) {
      if (at === 1 && (formatOf(text) ?? FORMAT) > FORMAT) throw newer(path, text)
      yield at === 1 ? { head: readHead(text) } : readLine(text)
      at++
    }
  } catch (error) {
    if (error instanceof StoreError) throw error
    const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    throw broken(path, `line ${at}: ${said.slice(0, 200)}`, error)
  } finally {
    source.destroy()
  }
}
