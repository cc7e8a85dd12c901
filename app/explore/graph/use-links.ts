'use client'
// Paints the links below the nodes, strongest first: at once where they are few, else in slices that leave the page its time.
import { type RefObject, useEffect, useRef } from 'react'
import type { PictureGraph } from './build-graph.ts'
import { type Lines, linesOf, moveLines, type StyleOf } from './lines.ts'
import { placed, placedOne, rowsOf } from './rows.ts'
import type { Stage } from './use-sigma.ts'

/** So many lines are painted in the frame that draws the nodes. */
const FIRST = 2000
/** A frame that takes less lets the next slice grow, one that takes more lets it shrink, ms. */
const QUICK = 40
const SLOW = 80
/** The lines as they are painted. `told` hears which graph has been painted whole, and must be stable. */
export function useLinks(
  stage: Stage | undefined,
  graph: PictureGraph,
  styleOf: StyleOf,
  told: ((drawn: PictureGraph) => void) | undefined,
): RefObject<Lines> {
  const lines = useRef<Lines>({ numbers: new Float32Array(), link: new Uint32Array() })
  useEffect(() => {
    if (!stage) return
    const { sigma, painter } = stage
    const rows = rowsOf(graph)
    let isNew = true
    let frame = 0
    const moved = new Set<string>()
    const move = ({ key }: { key: string }) => moved.add(key)
    const renew = () => {
      isNew = true
    }
    const paint = () => {
      cancelAnimationFrame(frame)
      if (isNew) {
        lines.current = linesOf(graph, placed(graph, rows), styleOf)
        painter.load(lines.current.numbers)
      } else
        for (const id of moved)
          for (const at of moveLines(lines.current, rows, placedOne(graph, rows, id)))
            painter.change(lines.current.numbers, at)
      isNew = false
      moved.clear()
      const { matrix, sizeRatio, correctionRatio, pixelRatio } = sigma.getRenderParams()
      const lens = { matrix, sizeRatio, correctionRatio, pixelRatio }
      const all = lines.current.link.length
      let size = FIRST
      let done = Math.min(all, size)
      painter.paint(lens, 0, done)
      let before = performance.now()
      const further = (now: number) => {
        if (now - before < QUICK) size *= 2
        else if (now - before > SLOW) size = Math.max(FIRST, size / 2)
        before = now
        const next = Math.min(all, done + size)
        painter.paint(lens, done, next)
        done = next
        if (done < all) frame = requestAnimationFrame(further)
        else told?.(graph)
      }
      if (done < all) frame = requestAnimationFrame(further)
      else told?.(graph)
    }
    const stop = () => cancelAnimationFrame(frame)
    graph.on('nodeAttributesUpdated', move)
    graph.on('eachNodeAttributesUpdated', renew)
    sigma.on('afterRender', paint)
    sigma.getCamera().on('updated', stop)
    return () => {
      stop()
      graph.off('nodeAttributesUpdated', move)
      graph.off('eachNodeAttributesUpdated', renew)
      sigma.off('afterRender', paint)
      sigma.getCamera().off('updated', stop)
    }
  }, [stage, graph, styleOf, told])
  return lines
}
