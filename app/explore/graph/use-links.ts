'use client'
// Paints the links below the nodes, strongest first: at once where they are few, else in slices that leave the page its time.
import { type RefObject, useEffect, useRef } from 'react'
import { inTurns } from '../../ask/turns.ts'
import { isLarge, type PictureGraph } from './build-graph.ts'
import { type Lines, linesOf, lining, moveLines, type StyleOf } from './lines.ts'
import { placed, placedOne, rowsOf } from './rows.ts'
import { paintSlices } from './slices.ts'
import type { Stage } from './use-sigma.ts'

const NONE: Lines = { numbers: new Float32Array(), link: new Uint32Array() }

/** The lines as they are painted. `told` hears which graph has been painted whole, and must be stable. */
export function useLinks(
  stage: Stage | undefined,
  graph: PictureGraph,
  styleOf: StyleOf,
  told: ((drawn: PictureGraph) => void) | undefined,
): RefObject<Lines> {
  const lines = useRef<Lines>(NONE)
  useEffect(() => {
    if (!stage) return
    const { sigma, painter } = stage
    const rows = rowsOf(graph)
    const moved = new Set<string>()
    const move = ({ key }: { key: string }) => moved.add(key)
    let state: 'stale' | 'making' | 'ready' = 'stale'
    /** Which making it is: of an earlier one nothing is painted when it comes. */
    let turn = 0
    let stop = () => {}
    const renew = () => {
      state = 'stale'
    }
    const show = () => {
      const { matrix, sizeRatio, correctionRatio, pixelRatio } = sigma.getRenderParams()
      const lens = { matrix, sizeRatio, correctionRatio, pixelRatio }
      stop()
      stop = paintSlices(painter, lens, lines.current, () => told?.(graph))
    }
    const take = (made: Lines) => {
      state = 'ready'
      lines.current = made
      show()
    }
    const make = () => {
      const own = ++turn
      state = 'making'
      moved.clear()
      placed(graph, rows)
      if (!isLarge(graph)) return take(linesOf(graph, rows, styleOf))
      lines.current = NONE
      void inTurns(lining(graph, rows, styleOf), () => own !== turn).then((made) => {
        if (made && own === turn && state === 'making') take(made)
      })
    }
    const paint = () => {
      stop()
      if (state === 'stale' || (state === 'making' && moved.size > 0)) return make()
      if (state === 'making') return
      for (const id of moved) moveLines(lines.current, rows, placedOne(graph, rows, id))
      moved.clear()
      show()
    }
    const halt = () => stop()
    graph.on('nodeAttributesUpdated', move)
    graph.on('eachNodeAttributesUpdated', renew)
    sigma.on('afterRender', paint)
    sigma.getCamera().on('updated', halt)
    return () => {
      turn = -1
      stop()
      graph.off('nodeAttributesUpdated', move)
      graph.off('eachNodeAttributesUpdated', renew)
      sigma.off('afterRender', paint)
      sigma.getCamera().off('updated', halt)
    }
  }, [stage, graph, styleOf, told])
  return lines
}
