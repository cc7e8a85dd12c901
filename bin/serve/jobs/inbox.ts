// The inbox: files that were brought and are not in the store yet, on disk beside it, so that whoever serves it next goes on with them.
import { createHash } from 'node:crypto'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { IngestFile } from '#graph/ingest'
import { mayComeBack } from '#graph/open'
import { ProblemError } from '#graph/problem'
import { saidOf } from '../../said.ts'
import { type JobFolder, jobFolders } from './job-folder.ts'
import type { Note, PartHead } from './written.ts'

export interface InboxFile {
  /** Its place in the job. */
  readonly at: number
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** With its bytes, or why they are there no longer. */
  read(): Promise<IngestFile>
}
/** Files that came together, and what the form said of them. */
export interface SentPart {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  readonly said: PartHead['said']
}
export interface PartPlace {
  readonly job: string
  readonly part: number
  /** How many files of the job came before. */
  readonly from: number
}
/** A job as it was left. */
export interface LeftJob {
  readonly id: string
  readonly files: readonly InboxFile[]
  readonly lastPart: number
  readonly notes: readonly Note[]
}
export interface Inbox {
  /** Resolves once the files are on disk. @throws ProblemError 503 that names the folder and why they cannot be kept there */
  put(place: PartPlace, sent: SentPart): Promise<readonly InboxFile[]>
  /** Resolves once it is on disk. @throws ProblemError 503, as above */
  note(job: string, note: Note): Promise<void>
  /** Gives a job's files up. */
  drop(job: string): Promise<void>
  /** All that is there, in the order it came; `tell` hears of what cannot be read. */
  left(tell: (trouble: string) => void): Promise<LeftJob[]>
}

/** Beside a file; for a store on a server in the account's home, or in the folder that LEITMOTIF_INBOX names. */
export function inboxFolder(address: string, { LEITMOTIF_INBOX: named }: NodeJS.ProcessEnv = process.env): string {
  if (!mayComeBack(address)) return `${address.replace(/^sqlite:/, '')}-inbox`
  const own = createHash('sha256').update(address).digest('hex').slice(0, 16)
  return join(named || join(homedir(), '.leitmotif', 'inbox'), own)
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

export function openInbox(root: string): Inbox {
  const folders = jobFolders(root)
  const kept = async <Result>(write: () => Promise<Result>): Promise<Result> => {
    try {
      return await write()
    } catch (cause) {
      throw new ProblemError(503, `${root}: what is brought cannot be kept there until it is read (${reasonOf(cause)}); make room or give this account the right to write, then try again`, { cause }) // biome-ignore format: one sentence
    }
  }
  return {
    put: ({ job, part, from }, { files, said }) =>
      kept(async () => {
        const folder = await folders.of(job)
        const head: PartHead = { from, said, files: files.map(({ name, bytes }) => [name, bytes.length]) }
        await folder.write(part, head, files.map(({ bytes }) => bytes)) // biome-ignore format: one thing
        return filesOf(folder, part, head)
      }),
    note: (job, note) => kept(async () => (await folders.of(job)).append(note)),
    drop: (job) => folders.remove(job),
    async left(tell) {
      const jobs: LeftJob[] = []
      for (const { id, folder } of await folders.all()) {
        try {
          const { parts, notes } = await folder.contents()
          const files = parts.flatMap(({ part, head }) => filesOf(folder, part, head))
          if (files.length > 0) jobs.push({ id, files, lastPart: parts.at(-1)?.part ?? 0, notes })
          else await folders.remove(id)
        } catch (error) {
          tell(`${root}: files brought earlier under ${id} cannot be read (${reasonOf(error)}); bring them anew`)
        }
      }
      return jobs
    },
  }
}

function filesOf(folder: JobFolder, part: number, { from: first, said, files }: PartHead): InboxFile[] {
  const meta = saidOf(said, (reason) => new Error(reason))
  let end = 0
  return files.map(([name, size], index) => {
    const from = end
    end += size
    const read = async (): Promise<IngestFile> => {
      try {
        return { name, bytes: await folder.read(part, from, size), meta }
      } catch (error) {
        return { name, problem: `the copy kept of it until it is read is gone (${reasonOf(error)})` }
      }
    }
    return { at: first + index, name, size, read }
  })
}
