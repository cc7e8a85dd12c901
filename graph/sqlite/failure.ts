// What SQLite's result codes mean to a person, with the way out.
import { StoreError, type StoreErrorCode } from '../store.ts'

/** SQLite's primary result code, as either library reports it; undefined for an error that is not SQLite's. */
function resultCode(error: Error): number | undefined {
  if ('errcode' in error && typeof error.errcode === 'number') return error.errcode & 0xff
  if ('rawCode' in error && typeof error.rawCode === 'number') return error.rawCode & 0xff
  const opening = /^ConnectionFailed\(.*: (\d+)"\)$/s.exec(error.message)
  return opening?.[1] === undefined ? undefined : Number(opening[1]) & 0xff
}

const RESTORE =
  'bring your newest backup into a new store with "leitmotif restore BACKUP --store sqlite:NEW.db", or ingest the files again'

/** For what no sound file can hold. */
export const damagedFile = (path: string, cause?: unknown): StoreError =>
  new StoreError('CORRUPT', `${path} is damaged; ${RESTORE}`, { cause })

const MEANING: Readonly<Record<number, readonly [StoreErrorCode, (path: string) => string]>> = {
  3: ['UNREACHABLE', (path) => `no right to open ${path}; give this user the right to read and write it`],
  5: ['BUSY', (path) => `another process is writing to ${path}; wait until it has finished, or stop it, and try again`],
  6: ['BUSY', (path) => `${path} is locked by another writer; wait until it has finished, and try again`],
  8: ['READ_ONLY', (path) => `${path} cannot be written; give this user the right to write the file and its folder`],
  10: ['UNREACHABLE', (path) => `reading or writing ${path} failed; check that its disk is there and sound`],
  11: ['CORRUPT', (path) => `${path} is damaged; ${RESTORE}`],
  13: [
    'FULL',
    (path) => `no room left for ${path}; free some space on its disk and try again; nothing was half-written`,
  ],
  14: ['UNREACHABLE', (path) => `cannot open ${path}; check that the folder exists and that this user may write there`],
  23: ['UNREACHABLE', (path) => `no right to open ${path}; give this user the right to read and write it`],
  26: [
    'NOT_A_STORE',
    (path) =>
      `${path} is not a store but some other kind of file, or one whose beginning is damaged; name another file, or ${RESTORE}`,
  ],
}
/** SQLite's code for what it cannot make sense of, be it the question or the tables. */
const NO_SENSE = 1
/** Extended code of a read that ended before the page did: the file was cut off. */
const SHORT_READ = 522

/** The StoreError that `error` amounts to; what SQLite does not explain comes back as it is. */
export function storeFailure(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error
  const cut =
    ('errcode' in error && error.errcode === SHORT_READ) || ('rawCode' in error && error.rawCode === SHORT_READ)
  const [code, say] = MEANING[cut ? 11 : (resultCode(error) ?? -1)] ?? []
  return code && say ? new StoreError(code, say(path), { cause: error }) : error
}

/** The same of a statement that could not be made ready: our questions make sense, so that what makes none is the file's own tables. */
export const unreadyFailure = (error: unknown, path: string): unknown =>
  error instanceof Error && !(error instanceof StoreError) && resultCode(error) === NO_SENSE
    ? damagedFile(path, error)
    : storeFailure(error, path)
