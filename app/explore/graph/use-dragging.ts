'use client'
// Dragging a node moves it with its links and nothing else; where it is let go, it stays.
import { useEffect } from 'react'
import { isLarge, type PictureGraph } from './build-graph.ts'
import { type Carried, carry } from './carry.ts'
import type { Picture } from './use-sigma.ts'

/** In pixels: less is the tremble of a click. */
const TREMBLE = 4
/** Two decimals, as the server tells places. */
const rounded = (n: number): number => Math.round(n * 100) / 100

/** `pin` must be stable; without it nothing can be dragged. */
export function useDragging(
  sigma: Picture | undefined,
  graph: PictureGraph,
  pin?: (id: string, x: number, y: number) => void,
): void {
  useEffect(() => {
    if (!sigma || !pin) return
    let held: { readonly id: string; readonly x: number; readonly y: number; isMoved: boolean } | undefined
    let carried: Carried | undefined
    const down = ({ node, event }: { node: string; event: { x: number; y: number; original: Event } }) => {
      // A finger moves the picture; only the mouse tells where it goes and when it lets go.
      if (!(event.original instanceof MouseEvent)) return
      held = { id: node, x: event.x, y: event.y, isMoved: false }
    }
    const put = (id: string, event: { x: number; y: number }) =>
      graph.mergeNodeAttributes(id, sigma.viewportToGraph(event))
    const move = (event: { x: number; y: number; preventSigmaDefault: () => void; original: Event }) => {
      if (!held) return
      // Else the picture would move under the node.
      event.preventSigmaDefault()
      if (!held.isMoved && Math.hypot(event.x - held.x, event.y - held.y) < TREMBLE) return
      held.isMoved = true
      if (!graph.hasNode(held.id)) return
      if (isLarge(graph)) carried ??= carry(sigma, graph, held.id)
      if (carried) carried.to(event.x, event.y)
      else put(held.id, event)
    }
    const up = (event: { x: number; y: number }) => {
      const dropped = held
      held = undefined
      carried?.end()
      carried = undefined
      if (!dropped?.isMoved || !graph.hasNode(dropped.id)) return
      put(dropped.id, event)
      const { x, y } = graph.getNodeAttributes(dropped.id)
      swallowClick(sigma.getContainer())
      pin(dropped.id, rounded(x), rounded(y))
    }
    sigma.on('downNode', down)
    const mouse = sigma.getMouseCaptor()
    mouse.on('mousemovebody', move)
    mouse.on('mouseup', up)
    return () => {
      sigma.off('downNode', down)
      mouse.off('mousemovebody', move)
      mouse.off('mouseup', up)
      carried?.end()
    }
  }, [sigma, graph, pin])
}

/** The click that ends a drag is no choice; it comes right after the button is let go. */
function swallowClick(box: HTMLElement): void {
  const swallow = (event: Event) => event.stopPropagation()
  box.addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => box.removeEventListener('click', swallow, { capture: true }), 0)
}
