// The collection's own codebook: on the store's own node, changed only by who has seen what is there.
import { textOrNull } from '../rows.ts'
import type { OwnCodebook } from '../store.ts'
import type { Run } from './db.ts'
import { change, type Opened, revisionIn } from './meta.ts'

const GET = 'MATCH (m:Leitmotif { one: 1 }) RETURN m.ownCodebook AS accepted, m.draftCodebook AS draft'
const PUT = 'MATCH (m:Leitmotif { one: 1 }) SET m.ownCodebook = $accepted, m.draftCodebook = $draft'

async function ownIn(run: Run): Promise<OwnCodebook> {
  const [row = {}] = await run(GET)
  return { accepted: textOrNull(row, 'accepted'), draft: textOrNull(row, 'draft') }
}
const isSame = (a: OwnCodebook, b: OwnCodebook): boolean => a.accepted === b.accepted && a.draft === b.draft

export const ownCodebook = (opened: Opened): Promise<OwnCodebook> =>
  opened.db.read(async (run) => {
    const [own] = await Promise.all([ownIn(run), revisionIn(opened, run)])
    return own
  }, 'short')

/** Tried again after its answer was lost, it finds what it put itself. */
export const putOwnCodebook = (opened: Opened, next: OwnCodebook, instead: OwnCodebook): Promise<boolean> =>
  change(opened, async (run) => {
    const own = await ownIn(run)
    const result = isSame(own, instead) || isSame(own, next)
    if (result) await run(PUT, { ...next })
    return { result, next: undefined }
  })
