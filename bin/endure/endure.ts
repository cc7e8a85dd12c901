// An endurance run: a server on a synthetic collection, readers and a writer at it for so many minutes, and what became of both.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check } from '#graph/check'
import { openStore } from '#graph/open'
import { fill } from '../bench/fill.ts'
import { runServer } from '../bench/run-server.ts'
import { textsIn } from '../bench/texts-in.ts'
import { variedTexts } from '../bench/varied-texts.ts'
import { run } from '../torture/product.ts'
import { load } from './load.ts'
import type { Minute } from './minutes.ts'
import type { EndurePlan } from './plan.ts'
import { type Verdict, verdictOf } from './verdict.ts'
import type { Brought } from './writer.ts'

export interface Endured {
  readonly plan: EndurePlan
  readonly minutes: readonly Minute[]
  /** By kind of question, over all minutes. */
  readonly kinds: Readonly<Record<string, { readonly asked: number; readonly p50Ms: number; readonly p99Ms: number }>>
  /** The first hundred. */
  readonly errors: readonly string[]
  readonly verdict: Verdict
  /** How many documents of the writer's stood in the end. */
  readonly standing: number
  /** What `check` found wrong in the store afterwards. */
  readonly faults: readonly string[]
  readonly fingerprint: string
  /** Of the same content built anew. */
  readonly cleanFingerprint: string
}

const ENTITIES_PER_DOC = 2

/** @throws where the server does not start */
export async function endure(plan: EndurePlan, say: (line: string) => void = () => {}): Promise<Endured> {
  const folder = mkdtempSync(join(tmpdir(), 'leitmotif-endure-'))
  const address = `sqlite:${join(folder, 'endure.db')}`
  const size = { docs: plan.docs, entities: ENTITIES_PER_DOC * plan.docs, seed: plan.seed }
  try {
    await fill(address, size)
    say(`${plan.docs} documents are there; ${plan.readers} readers come in`)
    const server = await runServer(address)
    const texts = variedTexts(textsIn('seeds', 'documents'), Number.POSITIVE_INFINITY, 6000)
    const { minutes, kinds, errors, standing } = await load(server.address, texts, plan, say).finally(server.stop)
    say('the readers have left; the store is checked and built anew')
    const { problems, fingerprint } = await checked(address)
    const clean = `sqlite:${join(folder, 'clean.db')}`
    await fill(clean, size)
    const brought = filesOf(join(folder, 'brought'), standing)
    const { code, errors: said } = await run(['ingest', brought, '--json', '--store', clean])
    if (code !== 0) throw new Error(`ingest ended with ${code}: ${said}`)
    const cleanFingerprint = (await checked(clean)).fingerprint
    return {
      plan,
      minutes,
      kinds,
      errors,
      standing: standing.length,
      verdict: verdictOf(minutes),
      faults: problems,
      fingerprint,
      cleanFingerprint,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function checked(address: string) {
  const store = await openStore(address, 'read')
  try {
    return await check(store)
  } finally {
    await store.close()
  }
}

function filesOf(folder: string, brought: readonly Brought[]): string {
  mkdirSync(folder)
  for (const { name, text } of brought) writeFileSync(join(folder, name), text)
  return folder
}

/** Whether all that is asked of a run holds. */
export const isEndured = ({ verdict, faults, fingerprint, cleanFingerprint }: Endured): boolean =>
  verdict.holds && faults.length === 0 && fingerprint === cleanFingerprint
