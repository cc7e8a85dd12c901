'use client'
// The graph that is built from answers: a small one at once, a large one in turns with what else the page has to do.
import { useEffect, useMemo, useRef, useState } from 'react'
import { inTurns } from '../ask/turns.ts'
import { buildGraph, building, type PictureGraph } from './graph/build-graph.ts'
import { rowing } from './graph/rows.ts'
import { ruledPlaces } from './layout/places.ts'
import type { Shaped } from './shape/replay.ts'

interface Making {
  readonly answers: Parameters<typeof building>[0]
  readonly shows: (id: string) => boolean
  readonly shaped: Pick<Shaped, 'layout' | 'pinned'>
}

/** Rows of answers that are built at once. */
const AT_ONCE = 5000
const isLong = ({ answers }: Making): boolean =>
  answers.reduce((sum, { nodes, edges }) => sum + nodes.length + edges.length, 0) > AT_ONCE

/** Puts the nodes where the reader's steps want them. */
function arranged(graph: PictureGraph, { shaped: { layout, pinned } }: Making): PictureGraph {
  const places = ruledPlaces(graph, layout)
  if (places) graph.updateEachNodeAttributes((id, node) => ({ ...node, ...places.get(id) }))
  for (const [id, place] of pinned) if (graph.hasNode(id)) graph.mergeNodeAttributes(id, place)
  return graph
}

/** A large graph with the rows that its picture is painted from. */
function* preparing({ answers, shows }: Making): Generator<void, PictureGraph> {
  const graph = yield* building(answers, shows)
  yield* rowing(graph)
  return graph
}

/** The graph of before stays until a large one is built. `making` must be stable. */
export function useBuilt(making: Making): { readonly graph: PictureGraph; readonly isMaking: boolean } {
  const isLater = useMemo(() => isLong(making), [making])
  const now = useMemo(
    () => (isLater ? undefined : arranged(buildGraph(making.answers, making.shows), making)),
    [making, isLater],
  )
  const [late, setLate] = useState<{ readonly of: Making; readonly graph: PictureGraph }>()
  useEffect(() => {
    if (!isLater) return setLate(undefined)
    let isOver = false
    void inTurns(preparing(making), () => isOver).then((graph) => {
      if (graph && !isOver) setLate({ of: making, graph: arranged(graph, making) })
    })
    return () => {
      isOver = true
    }
  }, [making, isLater])
  const before = useRef<PictureGraph>(undefined)
  const [none] = useState(() => buildGraph([]))
  const graph = now ?? late?.graph ?? before.current ?? none
  before.current = graph
  return { graph, isMaking: isLater && late?.of !== making }
}
