// The inside of the engine's thread: one reading store and all that is counted from it.
import { workerData } from 'node:worker_threads'
import type { CodebookFile } from '#lib/codebook/parse'
import type { FrameScheme } from '#lib/frames/scheme'
import type { NodeArrangement } from './arrangement.ts'
import type { Backbone } from './backbone.ts'
import { type GraphMarks, openMarks } from './changes/marks.ts'
import { codebookSource } from './codebook/source.ts'
import { follow } from './collection.ts'
import { openExchange } from './compare/exchange.ts'
import { createEngine } from './create-engine.ts'
import type { Engine } from './engine.ts'
import { openStore } from './open.ts'
import { ProblemError } from './problem.ts'
import { StoreError } from './store.ts'
import { problemFrom } from './store-problem.ts'
import { serveThread, type ThreadMethod } from './thread/serve-thread.ts'
import { startThread } from './thread/start-thread.ts'
import { calls } from './wire/calls.ts'

export interface EngineData {
  readonly address: string
  readonly codebook: readonly CodebookFile[]
  readonly schemes: readonly FrameScheme[]
}
/** An arrangement for the store; told together with the next answer. */
export interface Kept {
  readonly fingerprint: string
  readonly packed: Uint8Array
}

/** How many of how many are done of a question that takes long. */
export interface Progress {
  readonly done: number
  readonly of: number
}

const { address, codebook, schemes }: EngineData = workerData
const kept: Kept[] = []

/** Unlimited, the thread would rather grow by hundreds of MB than clear away what each iteration leaves; 20,000 entities need 40. */
const limitsFor = ({ entity, source }: Backbone) => ({
  maxOldGenerationSizeMb: Math.ceil(24 + (entity.length + source.length) / 2000),
  maxYoungGenerationSizeMb: 4,
})

/** A thread for each arrangement: what it needed is given back when it ends. */
async function aside(backbone: Backbone): Promise<NodeArrangement> {
  const thread = startThread(new URL('./layout-thread.js', import.meta.url), undefined, { limits: limitsFor(backbone) })
  try {
    return (await thread.call('arrange', backbone)) as NodeArrangement
  } finally {
    await thread.close()
  }
}

interface Opened {
  readonly engine: Engine
  readonly marks: GraphMarks
  readonly close: () => Promise<void>
}
// Opened by the first question; a store that could not be opened is tried again by the next.
let opened: Promise<Opened> | undefined
function open(): Promise<Opened> {
  opened ??= openStore(address, 'read')
    .then((store) => {
      const arranging = { aside, keep: (fingerprint: string, packed: Uint8Array) => kept.push({ fingerprint, packed }) }
      const newest = follow(store)
      const source = codebookSource(store, address, codebook)
      return {
        engine: createEngine(store, arranging, source, schemes, openExchange(1, { stay: true }), newest),
        marks: openMarks(newest),
        close: store.close,
      }
    })
    .catch((error: unknown) => {
      opened = undefined
      throw problemFrom(error)
    })
  return opened
}

const isFile = (name: string): boolean => 'files' in (Reflect.get(calls, name) as object)

const isGone = (error: unknown): boolean =>
  error instanceof ProblemError && error.cause instanceof StoreError && error.cause.code === 'UNREACHABLE'

const method =
  (name: string): ThreadMethod =>
  async (asked, emit, signal) => {
    const asking = open()
    const { engine, close } = await asking
    const answer = await Reflect.get(engine, name)(asked, {
      signal,
      onProgress: (done: number, of: number) => emit({ done, of } satisfies Progress),
    }).catch((error: unknown) => {
      // A store that is no longer there is opened again by the next question: it may have come back, or another in its place.
      if (isGone(error) && opened === asking) {
        opened = undefined
        void close().catch(() => {})
      }
      throw error
    })
    for (const arrangement of kept.splice(0)) emit(arrangement)
    return new TextEncoder().encode(isFile(name) ? String(answer) : JSON.stringify(answer))
  }
serveThread({
  ...Object.fromEntries(Object.keys(calls).map((name) => [name, method(name)])),
  mark: async (name: string) => (await open()).marks.mark(name),
  changeSince: async (name: string) => (await open()).marks.changeSince(name),
})
