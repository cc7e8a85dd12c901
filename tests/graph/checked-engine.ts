// An engine of which every answer is held against the wire's schemas: nothing missing, nothing besides.
import { expect } from 'vitest'
import { type CodebookEntries, noCodebook } from '#graph/codebook/entries'
import { createEngine } from '#graph/create-engine'
import type { Engine } from '#graph/engine'
import type { Store } from '#graph/store'
import { calls } from '#graph/wire/calls'
import type { FrameScheme } from '#lib/frames/scheme'

const never = () => Promise.reject(new Error('these graphs are small enough to be arranged at once'))

export function checkedEngine(store: Store, codebook?: CodebookEntries, schemes: readonly FrameScheme[] = []): Engine {
  const engine = createEngine(
    store,
    { aside: never, keep: (fingerprint, packed) => void store.putArrangement(fingerprint, packed) },
    codebook && { ...noCodebook, entries: async () => codebook },
    schemes,
  )
  const checked = Object.entries(calls).map(([name, { answer }]) => {
    const ask = Reflect.get(engine, name)
    return [
      name,
      async (asked: unknown) => {
        const said = await ask(asked)
        expect(answer.parse(said)).toEqual(said)
        return said
      },
    ]
  })
  return Object.fromEntries(checked)
}
