'use client'
// "Arrange what I see": a worker arranges the drawn graph in so many rounds; the same rounds always lead to the same places.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { PictureGraph } from '../graph/build-graph.ts'
import type { Place, Shaped } from '../shape/replay.ts'
import type { Done, Order } from './arrange-worker.ts'
import { matricesOf, placesIn } from './matrices.ts'

/** Rounds for a drawn graph of so many nodes. */
export const roundsFor = (nodes: number): number => (nodes <= 500 ? 400 : nodes <= 3000 ? 200 : 100)

/** Arranged before: by graph, so that it leaves memory with it. */
const known = new WeakMap<PictureGraph, { readonly rounds: number }>()
let last: { readonly key: string; readonly places: ReadonlyMap<string, Place> } | undefined

const keyOf = (ids: readonly string[], links: number, rounds: number) => `${rounds} ${links} ${ids.join('\n')}`

function put(graph: PictureGraph, places: ReadonlyMap<string, Place>, pinned: Shaped['pinned']): void {
  graph.updateEachNodeAttributes((id, node) => ({ ...node, ...(pinned.get(id) ?? places.get(id)) }), {
    attributes: ['x', 'y'],
  })
}

/** Rounds done while it runs, undefined when it rests. `settle` is told how many rounds were done when the reader stops it. */
export function useArranging(graph: PictureGraph, shaped: Shaped, settle: (rounds: number) => void) {
  const [running, setRunning] = useState<number>()
  const stop = useRef<() => void>(undefined)
  const { layout, rounds, pinned } = shaped
  useEffect(() => {
    if (layout !== 'arranged' || graph.order === 0 || known.get(graph)?.rounds === rounds) return
    const { ids, nodes, links } = matricesOf(graph)
    const done = (at: number, rows: Float32Array) => {
      const places = placesIn(ids, rows)
      put(graph, places, pinned)
      last = { key: keyOf(ids, links.length, at), places }
      known.set(graph, { rounds: at })
    }
    if (last?.key === keyOf(ids, links.length, rounds)) {
      put(graph, last.places, pinned)
      known.set(graph, { rounds })
      return
    }
    const worker = new Worker(new URL('./arrange-worker.ts', import.meta.url), { type: 'module' })
    let reached = 0
    setRunning(0)
    worker.onmessage = ({ data }: MessageEvent<Done>) => {
      reached = data.rounds
      done(reached, data.nodes)
      setRunning(reached < rounds ? reached : undefined)
      if (reached >= rounds) worker.terminate()
    }
    worker.postMessage({ nodes, links, rounds } satisfies Order)
    stop.current = () => {
      worker.terminate()
      setRunning(undefined)
      settle(reached)
    }
    return () => {
      worker.terminate()
      setRunning(undefined)
    }
  }, [graph, layout, rounds, pinned, settle])
  return { running, of: rounds, stop: useCallback(() => stop.current?.(), []) }
}
