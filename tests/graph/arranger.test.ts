import { expect, onTestFinished, test, vi } from 'vitest'
import type { NodeArrangement } from '#graph/arrangement'
import type { Backbone } from '#graph/backbone'
import { createEngine } from '#graph/create-engine'
import type { Store } from '#graph/store'
import { extractionOf } from './extraction-builder.ts'
import { freshStore } from './fresh-store.ts'

/** More entities than are arranged while a question waits: `pairs` sentences that name two each. */
function large(id: string, pairs: number) {
  const words = Array.from({ length: pairs }, (_, at) => [`<${2 * at}>`, `<${2 * at + 1}>`])
  const names = Object.fromEntries(words.flat().map((word) => [word, `concept:${word}`]))
  return extractionOf({ id, text: words.map(([a, b]) => `${a} ${b}.`).join(''), names })
}

const inARow = ({ entity }: Backbone): NodeArrangement => ({
  x: Float32Array.from(entity.keys()),
  y: new Float32Array(entity.length),
  community: new Uint32Array(entity.length),
})

/** Holds back each arrangement until it is let go. */
function held() {
  const waiting: (() => void)[] = []
  const aside = (backbone: Backbone): Promise<NodeArrangement> =>
    new Promise((resolve) => {
      waiting.push(() => resolve(inARow(backbone)))
    })
  const letGo = async () => {
    waiting.splice(0).forEach((go) => {
      go()
    })
    await new Promise(setImmediate)
  }
  return { aside, letGo, waiting }
}
const keepIn = (store: Store) => (fingerprint: string, packed: Uint8Array) =>
  void store.putArrangement(fingerprint, packed)

test('a large graph is answered at once on a spiral, then with its places, which the store keeps', async () => {
  const store = await freshStore()
  await store.addDocs([large('a', 800)])
  const { aside, letGo, waiting } = held()
  const engine = createEngine(store, { aside, keep: keepIn(store) })
  const before = await engine.graph({})
  expect([before.layout, (await engine.graph({})).layout, waiting.length]).toEqual(['arranging', 'arranging', 1])
  await letGo()
  const after = await engine.graph({})
  expect(after.layout).toBe('ready')
  expect(after.nodes.map(({ x }) => x)).not.toEqual(before.nodes.map(({ x }) => x))

  const never = () => Promise.reject(new Error('what is kept is not arranged again'))
  const restarted = createEngine(store, { aside: never, keep: () => undefined })
  expect(await restarted.graph({})).toEqual(after)
})

test('places of a content that has passed are never shown: the new content is arranged anew', async () => {
  const store = await freshStore()
  await store.addDocs([large('a', 800)])
  const { aside, letGo, waiting } = held()
  const kept: string[] = []
  const engine = createEngine(store, { aside, keep: (fingerprint) => kept.push(fingerprint) })
  await engine.graph({})
  await store.addDocs([large('b', 810)])
  expect((await engine.graph({})).layout).toBe('arranging')
  await letGo()
  expect([(await engine.graph({})).layout, waiting.length, kept.length]).toEqual(['arranging', 1, 0])
  await letGo()
  const { layout, fingerprint } = await engine.graph({})
  expect([layout, kept]).toEqual(['ready', [fingerprint]])
})

test('what changes overtake again and again is not arranged with each, but once it has stood for a while', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  onTestFinished(() => void vi.useRealTimers())
  const store = await freshStore()
  await store.addDocs([large('a', 800)])
  const { aside, letGo, waiting } = held()
  const engine = createEngine(store, { aside, keep: keepIn(store) })
  await engine.graph({})
  await store.addDocs([large('b', 810)])
  await engine.graph({})
  await vi.advanceTimersByTimeAsync(12_000)
  await letGo()
  // Twelve seconds were for nothing: what changes every five is waited with.
  for (let turn = 0; turn < 6; turn++) {
    expect((await engine.graph({})).layout).toBe('arranging')
    await vi.advanceTimersByTimeAsync(5000)
    await store.addDocs([large(`c${turn}`, 820 + turn)])
  }
  expect(waiting).toHaveLength(0)
  for (let turn = 0; turn < 6; turn++) {
    await engine.graph({})
    await vi.advanceTimersByTimeAsync(5000)
  }
  expect(waiting).toHaveLength(1)
  await letGo()
  expect((await engine.graph({})).layout).toBe('ready')
})

test('an arrangement that fails is tried three times, then the provisional places stay and nobody waits', async () => {
  const store = await freshStore()
  await store.addDocs([large('a', 800)])
  const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined)
  onTestFinished(() => warned.mockRestore())
  let tries = 0
  const aside = () => {
    tries++
    return Promise.reject(new Error('no memory left'))
  }
  const kept: string[] = []
  const engine = createEngine(store, { aside, keep: (fingerprint) => kept.push(fingerprint) })
  const before = await engine.graph({})
  await new Promise(setImmediate)
  const after = await engine.graph({})
  expect([before.layout, after.layout, (await engine.graph({})).layout]).toEqual(['arranging', 'ready', 'ready'])
  expect(after.nodes).toEqual(before.nodes)
  expect([tries, kept]).toEqual([3, []])
  expect(String(warned.mock.calls.at(-1)?.[0])).toMatch(/no memory left.*stays on a spiral/)
  await store.addDocs([large('b', 810)])
  expect((await engine.graph({})).layout).toBe('arranging')
})

test('an arrangement that fails once is tried again', async () => {
  const store = await freshStore()
  await store.addDocs([large('a', 800)])
  const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined)
  onTestFinished(() => warned.mockRestore())
  let tries = 0
  const aside = async (backbone: Backbone) => {
    if (tries++ === 0) throw new Error('killed')
    return inARow(backbone)
  }
  const engine = createEngine(store, { aside, keep: keepIn(store) })
  const before = await engine.graph({})
  await new Promise(setImmediate)
  const after = await engine.graph({})
  expect([after.layout, tries]).toEqual(['ready', 2])
  expect(after.nodes.map(({ x }) => x)).not.toEqual(before.nodes.map(({ x }) => x))
})

test('links among more entities than a table holds are counted alike', async () => {
  const store = await freshStore()
  await store.addDocs([large('a', 800), large('b', 700)])
  const engine = createEngine(store, { aside: () => new Promise(() => undefined), keep: () => undefined })
  const { nodes, edges, total } = await engine.graph({ limit: '5000' })
  expect([nodes.length, edges.length, total]).toEqual([1600, 800, { entities: 1600, links: 800 }])
  expect(edges.map(({ docs }) => docs)).toEqual([...Array(700).fill(2), ...Array(100).fill(1)])
})
