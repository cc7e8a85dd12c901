// A portion that a worker has taken before: what that one kept is unchanged now, and still was added by who sent it.
import type { Job } from 'bullmq'
import { z } from 'zod'
import type { FileOutcome } from '../ingest.ts'
import type { Store } from '../store.ts'
import type { Portion, PortionResult } from './portion.ts'

const noted = z.object({ there: z.array(z.string()) })

/** Ids of the docs that were in the store before any worker kept the portion; undefined where none has begun to. */
export const thereBefore = ({ data, progress }: Job<Portion, PortionResult>): readonly string[] | undefined =>
  data.there ?? noted.safeParse(progress).data?.there

/** Notes beside the portion which of its docs are in the store now. */
export async function noteThere(job: Job<Portion, PortionResult>, store: Store): Promise<void> {
  const there = await store.hasDocs(job.data.docs.map(({ reading }) => reading.doc.id))
  await job.updateProgress({ there: [...there] } satisfies z.infer<typeof noted>)
}

/** @param there before a worker kept the portion for the first time */
export function asTheFirstTime(outcomes: readonly FileOutcome[], there: readonly string[]): FileOutcome[] {
  const known = new Set(there)
  return outcomes.map((one) => {
    if (one.outcome !== 'unchanged' || known.has(one.id)) return one
    known.add(one.id)
    return { ...one, outcome: 'added' }
  })
}
