'use client'
// Tells sigma what lies under the pointer.
import { type RefObject, useEffect } from 'react'
import type { PictureGraph } from './build-graph.ts'
import type { Lines } from './lines.ts'
import { rowsOf } from './rows.ts'
import { LARGEST_RADIUS } from './scale.ts'
import { linkAt, nodeAt } from './targets.ts'
import type { Picture } from './use-sigma.ts'

interface Point {
  readonly x: number
  readonly y: number
}

export function useTargets(sigma: Picture | undefined, graph: PictureGraph, lines: RefObject<Lines>): void {
  useEffect(() => {
    if (!sigma) return
    const rows = rowsOf(graph)
    const aim = ({ x, y }: Point) => {
      const at = sigma.viewportToFramedGraph({ x, y })
      const beside = sigma.viewportToFramedGraph({ x: x + 1, y })
      return { ...at, pixel: Math.hypot(beside.x - at.x, beside.y - at.y) }
    }
    const radius = (row: number) => sigma.scaleSize(sigma.getNodeDisplayData(rows.nodes[row] ?? '')?.size ?? 0)
    // sigma asks these two wherever the pointer is; its own ways read the picture back.
    const mouse = sigma.getMouseCaptor()
    // While the hand moves the picture it points at nothing.
    const isHeld = () => mouse.isMouseDown && mouse.draggedEvents > 0
    Object.assign(sigma, {
      getNodeAtPosition: (point: Point) =>
        isHeld() ? null : (nodeAt(rows, radius, sigma.scaleSize(LARGEST_RADIUS), aim(point)) ?? null),
      getEdgeAtPoint: (x: number, y: number) =>
        isHeld() ? null : (linkAt(rows, lines.current, sigma.scaleSize(1), aim({ x, y })) ?? null),
    })
  }, [sigma, graph, lines])
}
