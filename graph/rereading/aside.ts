// A store beside the others for as long as something is tried out: a file that is gone afterwards.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Aside {
  readonly address: string
  /** Takes it away with all that is in it; may be called again. */
  leave(): void
}

export function makeAside(): Aside {
  const folder = mkdtempSync(join(tmpdir(), 'leitmotif-reading-'))
  return {
    address: `sqlite:${join(folder, 'store.db')}`,
    leave: () => rmSync(folder, { recursive: true, force: true }),
  }
}
