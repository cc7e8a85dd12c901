// A disk that is slow, as it shows to a process: the writer is stopped again and again and goes on; whoever reads meanwhile sees whole documents.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { seeded } from '#lib/compare/random'
import { examine, fingerprintOf } from './examine.ts'
import { begin, run } from './product.ts'
import { writeTexts } from './texts.ts'
import type { Plan, Tortured } from './tortured.ts'

const FILES = 200
const LONGEST_STOP_MS = 400
const LONGEST_RUN_MS = 120

/** `kills` is how often somebody is stopped, at least. */
export async function tortureStalls({ kills, seed }: Omit<Plan, 'say'>): Promise<Tortured> {
  const random = seeded(seed)
  const folder = mkdtempSync(join(tmpdir(), 'leitmotif-torture-'))
  const problems: string[] = []
  const address = (name: string): string => `sqlite:${join(folder, `${name}.db`)}`
  let stops = 0
  try {
    const files = writeTexts(join(folder, 'files'), FILES)
    await run(['ingest', files, '--json', '--store', address('clean')])
    const clean = await fingerprintOf(address('clean'))
    for (let round = 0; stops < kills; round++) {
      const store = address(`slow-${round}`)
      const writer = begin(['ingest', files, '--json', '--batch', '2', '--store', store])
      let over = false
      void writer.ended.then(() => {
        over = true
      })
      try {
        while (!over) {
          await wait(random() * LONGEST_RUN_MS)
          writer.child.kill('SIGSTOP')
          stops++
          const stopMs = random() * LONGEST_STOP_MS
          // Whoever reads while the writer stands still sees whole documents.
          const reading = wait(stopMs / 2).then(() => examine(store, { there: [], whole: true }).catch(notYet))
          await wait(stopMs)
          for (const fault of await reading) problems.push(`round ${round}, writer stopped: ${fault}`)
          writer.child.kill('SIGCONT')
        }
      } finally {
        // One that has ended hears neither.
        writer.child.kill('SIGCONT')
        writer.child.kill('SIGKILL')
      }
      const { code, errors } = await writer.ended
      if (code !== 0) problems.push(`round ${round}: the writer gave up: ${errors}`)
      else if ((await fingerprintOf(store)) !== clean)
        problems.push(`round ${round}: the fingerprint is not that of a clean build`)
    }
    return { what: 'stops in the middle of work', kills: stops, docs: FILES, problems }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Before the first transaction there is no store yet, and while it is made nobody may read it. */
const notYet = (error: Error): string[] =>
  /no store|no schema|another process is writing/.test(error.message) ? [] : [error.message]
