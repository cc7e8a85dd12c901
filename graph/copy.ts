// Copying a collection from one store to another, of whatever kind: docs as they were taken in, the ledger, and what was changed in the codebook.
import type { DocId } from '#lib/doc'
import { keepAll } from './keep-all.ts'
import { type Store, StoreError } from './store.ts'

export interface Copied {
  /** Docs there now, and how many of them this run brought. */
  readonly docs: number
  readonly copied: number
  readonly fingerprint: string
}

/**
 * Copies all of `from` into `to`; what an earlier run has brought is not brought again. The ledger goes first, so that each doc
 * comes to be judged as it was.
 * @throws StoreError NOT_A_STORE when `to` holds docs that `from` does not have; CORRUPT when the fingerprints differ in the end;
 *   BUSY when `from` changed meanwhile: run it again then
 */
export async function copy(from: Store, to: Store, onDoc?: (done: number, of: number) => void): Promise<Copied> {
  const source = await from.changesSince(0)
  const there = new Map((await to.changesSince(0)).rows.map(({ line, hash }) => [line.id, hash]))
  const wanted = new Set<DocId>(source.rows.map(({ line }) => line.id))
  const strange = [...there.keys()].filter((id) => !wanted.has(id))
  if (strange.length > 0)
    throw new StoreError(
      'NOT_A_STORE',
      `${to.address} holds ${strange.length} documents that ${from.address} does not have, such as ${strange[0]}; copy into an empty store`,
    )
  await to.restoreJudgements(await from.judgements())
  const { accepted } = await from.ownCodebook()
  await to.putOwnCodebook({ accepted, draft: null }, await to.ownCodebook())

  const missing = source.rows.filter(({ line, hash }) => there.get(line.id) !== hash)
  const done = source.rows.length - missing.length
  async function* extractions() {
    for (const { line } of missing) {
      const extraction = await from.getExtraction(line.id)
      if (extraction) yield extraction
    }
  }
  const copied = await keepAll(to, extractions(), (kept) => onDoc?.(done + kept, source.rows.length))
  await to.settle()

  const [fingerprint, wantedPrint] = [await to.fingerprint(), await from.fingerprint()]
  if ((await from.revision()) !== source.revision)
    throw new StoreError('BUSY', `${from.address} changed while it was copied; copy once more to bring the rest`)
  if (fingerprint !== wantedPrint)
    throw new StoreError(
      'CORRUPT',
      `the copy at ${to.address} has the fingerprint ${fingerprint}, ${from.address} has ${wantedPrint}; check both with "leitmotif check"`,
    )
  return { docs: source.rows.length, copied, fingerprint }
}
