// The arrangement of the newest content that was arranged.
import type { Opened } from './meta.ts'
import { revisionIn } from './meta.ts'
import { bytes, toBytes } from './rows.ts'

const GET = 'MATCH (a:Arrangement { one: 1, fingerprint: $fingerprint }) RETURN a.packed AS packed'
const PUT = 'MERGE (a:Arrangement { one: 1 }) SET a.fingerprint = $fingerprint, a.packed = $packed'

export const getArrangement = (opened: Opened, fingerprint: string): Promise<Uint8Array | undefined> =>
  opened.db.read(async (run) => {
    const [[row]] = await Promise.all([run(GET, { fingerprint }), revisionIn(opened, run)])
    return row && bytes(row, 'packed').slice()
  })

export const putArrangement = ({ db }: Opened, fingerprint: string, packed: Uint8Array): Promise<void> =>
  db.write(async (run) => void (await run(PUT, { fingerprint, packed: toBytes(packed) })))
