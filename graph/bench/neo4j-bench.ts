// How long the store on Neo4j takes: to take docs in, beside plain queries that write the same; to be ready; to answer; to change one doc.
import type { Extraction } from '#lib/extract'
import { follow } from '../collection.ts'
import { createEngine } from '../create-engine.ts'
import { emptyDatabase, mustBeEmpty, openBareLoad } from '../neo4j/bare-load.ts'
import { openNeo4j } from '../neo4j/open-neo4j.ts'
import type { Store } from '../store.ts'
import { synthetic } from './synthetic.ts'
import { type Times, timesOf } from './times.ts'

export interface Neo4jTimes {
  readonly docs: number
  readonly mentions: number
  readonly mentionsPerSecond: number
  readonly barePerSecond: number
  /** Ours to theirs; 1 is as quick. */
  readonly ratio: number
  /** Counting and writing CO_OCCURS, after all docs. */
  readonly linksMs: number
  /** Opening the store and loading all incidence. */
  readonly loadMs: number
  readonly questions: Readonly<Record<string, Times>>
}

/** Works in two databases that are empty, and leaves them so; 10,000 docs are 1,000,000 mentions. */
export async function benchNeo4j(ours: string, theirs: string, docs = 10_000, batch = 100): Promise<Neo4jTimes> {
  for (const address of [ours, theirs]) await mustBeEmpty(address)
  const store = await openNeo4j(ours, { mode: 'write' })
  const bare = await openBareLoad(theirs)
  try {
    let mentions = 0
    let ourMs = 0
    let bareMs = 0
    for (const extractions of batches(docs, batch)) {
      for (const extraction of extractions) mentions += extraction.mentions.length
      const began = performance.now()
      await store.addDocs(extractions)
      ourMs += performance.now() - began
      bareMs += await bare.load(extractions)
    }
    const linking = performance.now()
    await store.settle()
    const linksMs = performance.now() - linking
    const loading = performance.now()
    const reader = await openNeo4j(ours, { mode: 'read' })
    await follow(reader)()
    const loadMs = performance.now() - loading
    const questions = await ask(reader, store, docs)
    await reader.close()
    const [mentionsPerSecond, barePerSecond] = [(mentions / ourMs) * 1000, (mentions / bareMs) * 1000]
    return { docs, mentions, mentionsPerSecond, barePerSecond, ratio: bareMs / ourMs, linksMs, loadMs, questions }
  } finally {
    await bare.close()
    await store.close()
    for (const address of [ours, theirs]) await emptyDatabase(address)
  }
}

function* batches(docs: number, size: number): Generator<Extraction[]> {
  let held: Extraction[] = []
  for (const extraction of synthetic({ docs })) {
    if (held.push(extraction) < size) continue
    yield held
    held = []
  }
  if (held.length > 0) yield held
}

async function ask(reader: Store, writer: Store, docs: number): Promise<Record<string, Times>> {
  const engine = createEngine(reader, { aside: () => Promise.reject(new Error('nothing is arranged')), keep: () => {} })
  const { entities } = await engine.entities({ limit: '100' })
  const idAt = (turn: number) => entities[turn % entities.length]?.id ?? ''
  const wordsAt = (turn: number) => entities[turn % entities.length]?.label ?? ''
  const some = [...synthetic({ docs: Math.min(docs, 60) })]
  const docAt = (turn: number) => some[turn % some.length]?.doc.id ?? some[0]?.doc.id
  const withdraw = async (turn: number) => {
    const id = docAt(turn)
    if (id) await writer.withdrawDocs([id])
  }
  const withdrawAndSee = async (turn: number) => {
    await withdraw(turn)
    const { total } = await engine.docs({ limit: '1' })
    if (total !== docs - turn - 1) throw new Error(`expected ${docs - turn - 1} docs to be left, got ${total}`)
  }
  return {
    'evidence of a link': await timesOf((turn) => engine.evidence({ a: idAt(turn), b: idAt(turn + 1), limit: '20' })),
    'full-text search': await timesOf((turn) => reader.searchSentences(wordsAt(turn), 20)),
    'one doc': await timesOf((turn) => reader.getDoc(docAt(turn) as NonNullable<ReturnType<typeof docAt>>)),
    'withdrawing one doc': await timesOf(withdraw),
    'adding one doc': await timesOf((turn) => writer.addDocs(some.slice(turn % some.length, (turn % some.length) + 1))),
    'a doc withdrawn until another program answers without it': await timesOf(
      withdrawAndSee,
      Math.min(20, some.length),
    ),
  }
}
