// Writing an archive: a whole project in one file, gzipped lines of JSON, opened again by any store.
import { createWriteStream, renameSync, rmSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { withOwn } from '#lib/codebook/own'
import type { CodebookFile } from '#lib/codebook/parse'
import { type Store, StoreError } from '../store.ts'
import { FORMAT, printHead, printLine } from './lines.ts'

export interface Archived {
  readonly docs: number
  readonly judgements: number
  readonly fingerprint: string
}

/**
 * Writes docs as they were taken in, the ledger and the codebook into the new file `path`, whole or not at all; memory grows with
 * the largest doc.
 * @throws StoreError BUSY when the store changed meanwhile; an error of the file system when `path` is there or cannot be written
 */
export async function writeArchive(
  from: Store,
  codebook: readonly CodebookFile[],
  path: string,
  onDoc?: (done: number, of: number) => void,
): Promise<Archived> {
  const { rows, revision } = await from.changesSince(0)
  const { accepted } = await from.ownCodebook()
  const [ledger, fingerprint] = [await from.judgements(), await from.fingerprint()]
  async function* lines() {
    yield printHead({ leitmotif: FORMAT, fingerprint, docs: rows.length })
    for (const { name, text } of withOwn(codebook, accepted)) yield printLine({ codebook: { name, text } })
    for (const judgement of ledger) yield printLine({ judgement })
    for (const [done, { line }] of rows.entries()) {
      const extraction = await from.getExtraction(line.id)
      if (!extraction) throw changed(from)
      yield printLine({ extraction })
      onDoc?.(done + 1, rows.length)
    }
    if ((await from.revision()) !== revision) throw changed(from)
  }
  const part = `${path}.part`
  try {
    await pipeline(Readable.from(lines()), createGzip(), createWriteStream(part, { flags: 'wx' }))
    renameSync(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
  return { docs: rows.length, judgements: ledger.length, fingerprint }
}

const changed = ({ address }: Store) =>
  new StoreError('BUSY', `${address} changed while it was archived; archive it again`)
