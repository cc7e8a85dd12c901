// Opens the engine: its thread, behind the Engine interface.
import type { CodebookFile } from '#lib/codebook/parse'
import type { FrameScheme } from '#lib/frames/scheme'
import type { GraphMarks } from './changes/marks.ts'
import type { Engine } from './engine.ts'
import type { EngineData, Kept, Progress } from './engine-thread.ts'
import type { ThreadMemory } from './thread/serve-thread.ts'
import { startThread } from './thread/start-thread.ts'
import type { Watching } from './watching.ts'
import { type CallName, calls } from './wire/calls.ts'
import type { GraphChange } from './wire/graph-change.ts'

export interface OpenEngine {
  readonly engine: Engine
  /** The answer as the bytes of its JSON, for those who send it on without a look inside. */
  readonly answerBytes: (name: CallName, asked: unknown, watching?: Watching) => Promise<Uint8Array>
  readonly marks: GraphMarks
  /** Of its thread; undefined before the first question. */
  memory(): Promise<ThreadMemory | undefined>
  close(): Promise<void>
}

/** Large answers leave much to clear away: with less room for what is young a third of the time goes into that, with more of it memory grows by as much. Nothing resident comes near the second. */
const LIMITS = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 1024 }

/** A file is the answer itself, all else its JSON. */
const readAnswer = (name: string, text: string): unknown =>
  'files' in (Reflect.get(calls, name) as object) ? text : JSON.parse(text)

interface EngineOptions {
  /** Hears of each arrangement worked out, to have it written into the store: the engine only reads. */
  readonly keep: (fingerprint: string, packed: Uint8Array) => void
  /** For questions about the codebook; without files it has no entries. */
  readonly codebook?: readonly CodebookFile[]
  /** Of frame functions, the usual one first. */
  readonly schemes?: readonly FrameScheme[]
}

/** @param address of the store; it may come to be later, until then questions are refused with 503 */
export function openEngine(address: string, { keep, codebook = [], schemes = [] }: EngineOptions): OpenEngine {
  const data: EngineData = { address, codebook, schemes }
  const thread = startThread(new URL('./engine-thread.js', import.meta.url), data, { limits: LIMITS, holdsStore: true })
  const hearer = (watching: Watching | undefined) => (event: unknown) => {
    const told = event as Kept | Progress
    if ('packed' in told) keep(told.fingerprint, told.packed)
    else watching?.onProgress?.(told.done, told.of)
  }
  // Bytes cross between threads in a fraction of the time and the memory that objects take.
  const answerBytes = async (name: string, asked: unknown, watching?: Watching): Promise<Uint8Array> =>
    (await thread.call(name, asked, hearer(watching), watching?.signal)) as Uint8Array
  // They were written by an engine of the same interface: what is read is what its method of that name answered.
  const ask = (name: string) => async (asked: unknown, watching?: Watching) =>
    readAnswer(name, new TextDecoder().decode(await answerBytes(name, asked, watching)))
  return {
    engine: Object.fromEntries(Object.keys(calls).map((name) => [name, ask(name)])) as unknown as Engine,
    answerBytes,
    marks: {
      mark: async (name) => void (await thread.call('mark', name)),
      changeSince: async (name) => (await thread.call('changeSince', name)) as GraphChange | undefined,
    },
    memory: thread.memory,
    close: () => thread.close(),
  }
}
