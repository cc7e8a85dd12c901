// How much sooner English texts are in a file with two cores that mine than with one, and what the thread that writes has to do.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openExtractor } from '#graph/extractor'
import { ingest } from '#graph/ingest'
import { openStore } from '#graph/open'
import { openReader } from '#graph/reader'
import { parseCodebook } from '#lib/codebook/parse'
import { originsOf } from '#lib/reading/origins'
import type { FileSource } from '#lib/reading/reading'
import { readCodebookFiles } from '../codebook-files.ts'
import { englishFiles, megabytesOf } from './english-files.ts'

interface CoreTime {
  readonly cores: number
  readonly seconds: number
  readonly megabytesPerSecond: number
  /** Processor time of the thread that reads and writes, and of all threads together; null where the system does not tell. */
  readonly writerSeconds: number | null
  readonly cpuSeconds: number
  readonly fingerprint: string
}

const ROUNDS = 2

/** The best of two rounds each, in turn; `ratio` is how much sooner two cores are done. @throws Error when they come to other contents */
export async function coreTimes(megabytes: number) {
  const files = englishFiles(megabytes)
  const best = new Map<number, CoreTime>()
  for (let round = 0; round < ROUNDS; round++)
    for (const cores of [1, 2]) {
      const time = await ingestWith(cores, files)
      if (time.seconds < (best.get(cores)?.seconds ?? Number.POSITIVE_INFINITY)) best.set(cores, time)
    }
  const [one, two] = [best.get(1), best.get(2)]
  if (!one || !two || one.fingerprint !== two.fingerprint) throw new Error('one core and two came to other contents')
  return { docs: files.length, megabytes: megabytesOf(files), times: [one, two], ratio: one.seconds / two.seconds }
}

async function ingestWith(cores: number, files: readonly FileSource[]): Promise<CoreTime> {
  const folder = mkdtempSync(join(tmpdir(), 'leitmotif-bench-'))
  const codebook = parseCodebook(readCodebookFiles())
  const store = await openStore(`sqlite:${join(folder, 'cores.db')}`, 'write')
  const extractor = openExtractor(codebook, { cores })
  const reader = openReader(originsOf(codebook))
  try {
    const [began, writer, all] = [performance.now(), writerSeconds(), process.cpuUsage()]
    const { extract, ahead, meanwhile } = extractor
    await ingest(store, extract, files, { read: reader.read, ahead, meanwhile })
    const seconds = (performance.now() - began) / 1000
    const { user, system } = process.cpuUsage(all)
    const now = writerSeconds()
    return {
      cores,
      seconds,
      megabytesPerSecond: megabytesOf(files) / seconds,
      writerSeconds: writer === null || now === null ? null : now - writer,
      cpuSeconds: (user + system) / 1e6,
      fingerprint: await store.fingerprint(),
    }
  } finally {
    await extractor.close()
    await reader.close()
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Linux tells it of each thread, in hundredths of a second. */
function writerSeconds(): number | null {
  try {
    const fields = readFileSync(`/proc/self/task/${process.pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return null
  }
}
