// A store file is damaged in ever another way: whoever opens it is told so with the way out, or gets what was there before.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { restore } from '#graph/backup'
import { check } from '#graph/check'
import { createEngine } from '#graph/create-engine'
import { openStore } from '#graph/open'
import { ProblemError } from '#graph/problem'
import { type Store, StoreError } from '#graph/store'
import { removeStoreFiles } from '#graph/store-files'
import { seeded } from '#lib/compare/random'
import { damaged } from './damaged.ts'
import type { Tortured } from './tortured.ts'

interface Plan {
  /** A sound store, closed. */
  readonly store: string
  readonly variations: number
  readonly seed: number
}
export interface Damaged extends Tortured {
  /** How many variations were told of when the file was opened or checked, and how many answered as before. */
  readonly told: number
  readonly unharmed: number
  /** Questions asked of damaged files: refused, answered as before, and otherwise, which only `check` can tell. */
  readonly refused: number
  readonly same: number
  readonly other: number
}

/** What a sound file answers. */
interface Sound {
  readonly content: string
  readonly answers: readonly string[]
}

/** @param plan of how many variations of which store */
export async function tortureDamage({ store, variations, seed }: Plan): Promise<Damaged> {
  const random = seeded(seed)
  const folder = mkdtempSync(join(tmpdir(), 'leitmotif-damage-'))
  const file = readFileSync(store)
  const path = join(folder, 'damaged.db')
  const problems: string[] = []
  const tally = { told: 0, unharmed: 0, refused: 0, same: 0, other: 0 }
  try {
    const sound = await soundOf(store)
    for (let n = 0; n < variations; n++) {
      const { what, bytes } = damaged(file, random)
      removeStoreFiles(path)
      writeFileSync(path, bytes)
      const say = (problem: string): void => void problems.push(`variation ${n} (${what}): ${problem}`)
      const checked = await checkedAt(path, sound, say)
      tally[checked]++
      for (const [at, answer] of (await answersAt(path, say)).entries()) {
        const as = answer === undefined ? 'refused' : answer === sound.answers[at] ? 'same' : 'other'
        tally[as]++
        if (as === 'other' && checked === 'unharmed')
          say(`${QUESTIONS[at]} is answered otherwise, and check finds nothing`)
      }
    }
    const back = `sqlite:${join(folder, 'back.db')}`
    await restore(store, back)
    if ((await soundOf(back)).content !== sound.content) problems.push('what was restored is not what was there')
    return { what: `${variations} damaged files`, kills: variations, docs: 0, problems, ...tally }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Whether whoever checks the file is told; what is not told must be there as before. */
async function checkedAt(path: string, sound: Sound, say: (problem: string) => void): Promise<'told' | 'unharmed'> {
  let store: Store | undefined
  try {
    store = await openStore(path, 'read')
    if ((await check(store)).problems.length > 0) return 'told'
    if ((await contentOf(store)) !== sound.content) say('check finds nothing, and it is not what was there')
    return 'unharmed'
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    if (!(error instanceof StoreError))
      say(`check ends with ${error instanceof Error ? (error.stack ?? message) : message}`)
    else if (!message.includes(path)) say(`the message does not name the file: ${message}`)
    else if (error.code === 'CORRUPT' && !/restore/.test(message)) say(`the message has no way out: ${message}`)
    return 'told'
  } finally {
    await store?.close().catch(() => {})
  }
}

const QUESTIONS = ['health', 'docs', 'entities', 'graph', 'evidence', 'doc', 'search', 'claims'] as const

/** Of the engine that a server has: undefined where it refuses, as it should where the file is not sound. */
async function answersAt(path: string, say: (problem: string) => void): Promise<(string | undefined)[]> {
  let store: Store
  try {
    store = await openStore(path, 'read')
  } catch (error) {
    if (!(error instanceof StoreError)) say(`opening ends with ${error}`)
    return []
  }
  const engine = createEngine(store, { aside: () => Promise.reject(new Error('no layout here')), keep: () => {} })
  const one = (await engine.entities({ limit: '1' }).catch(() => undefined))?.entities[0]?.id ?? ''
  const doc = (await engine.docs({ limit: '1' }).catch(() => undefined))?.docs[0]?.id ?? ''
  const asks = {
    health: () => engine.health({}).then(({ store: _, ...rest }) => rest),
    docs: () => engine.docs({}),
    entities: () => engine.entities({}),
    graph: () => engine.graph({}),
    evidence: () => engine.evidence({ entity: one }),
    doc: () => engine.doc({ id: doc }),
    search: () => engine.search({ q: 'workers' }),
    claims: () => engine.claims({}),
  }
  const answers: (string | undefined)[] = []
  for (const name of QUESTIONS) {
    try {
      answers.push(JSON.stringify(await asks[name]()))
    } catch (error) {
      if (!(error instanceof ProblemError))
        say(`${name} ends with ${error instanceof Error ? (error.stack ?? error.message) : error}`)
      answers.push(undefined)
    }
  }
  await store.close().catch(() => {})
  return answers
}

async function soundOf(address: string): Promise<Sound> {
  const store = await openStore(address, 'read')
  try {
    const content = await contentOf(store)
    const answers = await answersAt(address.replace(/^sqlite:/, ''), () => {})
    return { content, answers: answers.map((answer) => answer ?? '') }
  } finally {
    await store.close()
  }
}

/** All that a store holds, in one line. */
async function contentOf(store: Store): Promise<string> {
  const { rows, entities, judgements } = await store.changesSince(0)
  const docs = await Promise.all(rows.map(({ line }) => store.getDoc(line.id)))
  const packed = rows.map((row) => [...row.packed])
  return JSON.stringify([await store.fingerprint(), docs, packed, entities, judgements])
}
