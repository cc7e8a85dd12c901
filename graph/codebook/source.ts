// The codebook of a collection: its files with what people changed, read anew when that changes, in threads that end when they are done.
import { withOwn } from '#lib/codebook/own'
import type { CodebookFile } from '#lib/codebook/parse'
import type { Suggestion } from '#lib/codebook/suggest/suggest'
import { oneAfterTheOther } from '../one-after-the-other.ts'
import type { Store } from '../store.ts'
import { startThread } from '../thread/start-thread.ts'
import type { CodebookFormat } from '../wire/codebook-choices.ts'
import type { CodebookEntries, CodebookSource } from './entries.ts'

/** What was read last, and of what it is. */
interface Kept<Value> {
  readonly of: string
  readonly value: Promise<Value>
}

/** @param address of `store`, for threads that open it themselves */
export function codebookSource(
  store: Pick<Store, 'ownCodebook' | 'revision'>,
  address: string,
  files: readonly CodebookFile[],
): CodebookSource {
  const entries = remembering<CodebookEntries>()
  const suggestions = remembering<Suggestion[]>()
  const printed = new Map<CodebookFormat, ReturnType<typeof remembering<string>>>()
  // Suggestions read every document: what the files say does not wait behind them.
  const [aside, suggesting] = [threadsInTurn(), threadsInTurn()]
  return {
    entries: async () => {
      const { accepted } = await store.ownCodebook()
      return entries(JSON.stringify(accepted), () => aside('read', withOwn(files, accepted)))
    },
    print: async (format) => {
      const { accepted } = await store.ownCodebook()
      const remembered = printed.get(format) ?? remembering<string>()
      printed.set(format, remembered)
      return remembered(JSON.stringify(accepted), () => aside('print', { files: withOwn(files, accepted), format }))
    },
    suggest: async (min) =>
      suggestions(`${await store.revision()} ${min}`, () => suggesting('suggest', { address, min })),
  }
}

/** What fails is tried again by the next who asks. */
function remembering<Value>(): (of: string, read: () => Promise<Value>) => Promise<Value> {
  let kept: Kept<Value> | undefined
  return (of, read) => {
    if (kept?.of === of) return kept.value
    const reading: Kept<Value> = { of, value: read() }
    kept = reading
    reading.value.catch(() => {
      if (kept === reading) kept = undefined
    })
    return reading.value
  }
}

/** A second of work or more that no other question waits for; what it needed is given back when it ends. Who asks a hundred times at once gets one thread. */
function threadsInTurn(): <Result>(method: string, input: unknown) => Promise<Result> {
  const inTurn = oneAfterTheOther()
  return (method, input) => inTurn(() => aside(method, input))
}

async function aside<Result>(method: string, input: unknown): Promise<Result> {
  const thread = startThread(new URL('./entries-thread.js', import.meta.url), undefined, { holdsStore: true })
  try {
    return (await thread.call(method, input)) as Result
  } finally {
    await thread.close()
  }
}
