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

/** Notes beside the portion which of its docs are in the store now, and answers these. */
export async function noteThere(job: Job<Portion, PortionResult>, store: Store): Promise<readonly string[]> {
  const there = [...(await store.hasDocs(job.data.docs.map(({ reading }) => reading.doc.id)))]
  await job.updateProgress({ there } satisfies z.infer<typeof noted>)
  return there
}

/** A portion of its own for each doc, which knows whether that one, or its twin in a part before it, was there. */
export function partsOf({ docs }: Portion, there: readonly string[]): Portion[] {
  const known = new Set(there)
  return docs.map((doc) => {
    const { id } = doc.reading.doc
    const own = known.has(id) ? [id] : []
    known.add(id)
    return { docs: [doc], there: own }
  })
}

/**
 * What was not there before was added, whoever kept it; what was there and replaced by who kept it first is told as unchanged.
 * @param there before a worker kept the portion for the first time
 */
export function addedUnless(there: readonly string[], outcomes: readonly FileOutcome[]): FileOutcome[] {
  const known = new Set(there)
  return outcomes.map((one) => {
    if (one.outcome === 'refused' || known.has(one.id)) return one
    known.add(one.id)
    return { ...one, outcome: 'added' }
  })
}
