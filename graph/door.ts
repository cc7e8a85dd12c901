// The door between our server and Next's pages, which are bundled apart from each other: one typed object on globalThis.
import type { Engine } from './engine.ts'

export interface Door {
  readonly engine: Engine
}

const KEY = Symbol.for('leitmotif.door')
type Hall = typeof globalThis & { [KEY]?: Door }

/** Called once by the server before the first page is asked for. */
export function hangDoor(door: Door): void {
  const hall: Hall = globalThis
  hall[KEY] = door
}

/** @throws Error when pages run without our server in front of them */
export function door(): Door {
  const hall: Hall = globalThis
  const found = hall[KEY]
  if (!found) throw new Error('the pages need the engine: start them with "leitmotif serve", not with "next start"')
  return found
}
