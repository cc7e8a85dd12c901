// Questions of a command to a store: opened for reading, asked through an engine that arranges no graph, and closed.
import { createEngine } from '#graph/create-engine'
import type { Engine } from '#graph/engine'
import { openStore } from '#graph/open'
import type { FrameScheme } from '#lib/frames/scheme'

const unasked = () => Promise.reject(new Error('this command arranges no graph'))

/** What `ask` answers, once the store at `address` is closed again. @throws ProblemError where the store cannot be opened */
export async function askStore<Answer>(
  address: string,
  ask: (engine: Engine) => Promise<Answer>,
  schemes: readonly FrameScheme[] = [],
): Promise<Answer> {
  const store = await openStore(address, 'read')
  try {
    return await ask(createEngine(store, { aside: unasked, keep: () => {} }, undefined, schemes))
  } finally {
    await store.close()
  }
}
