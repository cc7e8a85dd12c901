// Reading with the codebook's draft: made beside the collection, shown, accepted or given up, one at a time.
import type { DraftState } from '#graph/codebook/drafting'
import { ProblemError } from '#graph/problem'
import { type MadePreview, openPreview } from '#graph/rereading/open-preview'
import type { ReadingJson } from '#graph/wire/draft'
import type { Writer } from '#graph/writer'
import type { CodebookFile } from '#lib/codebook/parse'

type Codebook = DraftState['codebook']

export interface DraftReading {
  /** How it stands beside a draft that may have been changed since. */
  json(now: Codebook): ReadingJson
  /** Begins to read, once one that is under way or shown has been given up. @throws ProblemError 409 while one is being accepted, 503 once closed */
  show(codebook: Codebook): void
  /** Resolves when nothing is left of it. @throws ProblemError 409 while it is being accepted */
  cancel(): Promise<void>
  /** Begins to accept what is shown. @throws ProblemError 409 where nothing is shown, or another draft than is there now */
  accept(now: Codebook): void
  close(): Promise<void>
}

interface Under {
  readonly of: Codebook
  readonly leaving: AbortController
  state: ReadingJson['state']
  done: number
  total: number
  reason: string | null
  made: MadePreview | undefined
  /** Settled when no more is done for it. */
  work: Promise<void>
}

const NOTHING: ReadingJson = { state: 'none', done: 0, of: 0, reason: null, outdated: false, difference: null }
const isSame = (a: Codebook, b: Codebook): boolean => a.accepted === b.accepted && a.draft === b.draft

export function openDraftReading(
  writer: Pick<Writer, 'accept'>,
  address: string,
  codebook: readonly CodebookFile[],
): DraftReading {
  let now: Under | undefined
  /** Settled when nothing is left of all that were given up. */
  let left: Promise<void> = Promise.resolve()
  let closed = false

  const failed = (under: Under, error: unknown): void => {
    under.state = 'failed'
    under.reason = error instanceof Error ? error.message : String(error)
  }
  const progress = (under: Under) => (done: number, of: number) => {
    under.done = done
    under.total = of
  }
  async function read(under: Under): Promise<void> {
    const own = under.of.draft ?? under.of.accepted
    try {
      const made = await openPreview({ address, codebook, own }, progress(under), under.leaving.signal)
      under.made = made
      under.state = 'shown'
    } catch (error) {
      if (!under.leaving.signal.aborted) failed(under, error)
    }
  }
  async function put(under: Under, made: MadePreview): Promise<void> {
    try {
      const { aside, instead } = made
      await writer.accept({ codebook: under.of, aside: aside.address, instead }, progress(under))
      under.state = 'accepted'
    } catch (error) {
      failed(under, error)
    }
    leaveAside(under)
  }
  /** Gives up what is there now. @returns when nothing is left of it and of those before; never rejects */
  function giveUp(): Promise<void> {
    const under = now
    now = undefined
    if (under) {
      under.leaving.abort(new Error('it was given up'))
      left = left.then(() => under.work).then(() => leaveAside(under))
    }
    return left
  }

  return {
    json(codebookNow) {
      if (!now) return NOTHING
      const { of, state, done, total, reason, made } = now
      const outdated = state !== 'accepted' && state !== 'accepting' && !isSame(of, codebookNow)
      return { state, done, of: total, reason, outdated, difference: made?.difference ?? null }
    },
    show(of) {
      if (now?.state === 'accepting') throw accepting()
      if (closed) throw new ProblemError(503, 'the program is stopping')
      // Who asks does not wait until the one before has left; nor is one begun that was given up meanwhile.
      void giveUp()
      const leaving = new AbortController()
      const under: Under = { of, leaving, state: 'reading', done: 0, total: 0, reason: null, made: undefined, work: Promise.resolve() } // biome-ignore format: one beginning
      now = under
      under.work = left.then(() => (leaving.signal.aborted ? undefined : read(under)))
    },
    async cancel() {
      if (now?.state === 'accepting') throw accepting()
      await giveUp()
    },
    accept(codebookNow) {
      const under = now
      if (under?.state === 'accepting') throw accepting()
      if (!under?.made || under.state !== 'shown')
        throw new ProblemError(409, 'nothing is shown that could be accepted: show what the draft would change first')
      if (!isSame(under.of, codebookNow))
        throw new ProblemError(409, 'the draft was changed since it was shown: show what it would change once more')
      under.state = 'accepting'
      under.done = 0
      under.work = put(under, under.made)
    },
    close: () => {
      closed = true
      return giveUp()
    },
  }
}

function leaveAside(under: Under): void {
  try {
    under.made?.aside.leave()
  } catch {
    // What cannot be taken away lies among temporary files, and is in nobody's way.
  }
  under.made = undefined
}

const accepting = () => new ProblemError(409, 'the draft is being accepted: wait until that is done')
