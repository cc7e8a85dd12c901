'use client'
// Rings around the selected nodes and the one that the keyboard stands on: elements of the page, named after their node.
import { useEffect, useRef } from 'react'
import type { PictureGraph } from './build-graph.ts'
import style from './graph.module.css'
import { radiusAt, spotOf } from './spot.ts'
import type { Picture } from './use-sigma.ts'

const ROOM = 5

export function Rings(props: {
  sigma: Picture | undefined
  graph: PictureGraph
  chosen: ReadonlySet<string>
  focused: string | undefined
  /** Ringed too, with its name beside it. */
  pointed: string | undefined
}) {
  const { sigma, graph, chosen, focused, pointed } = props
  const layer = useRef<HTMLDivElement>(null)
  const ringed = [...new Set([...chosen, focused, pointed])].filter(
    (id): id is string => id !== undefined && graph.hasNode(id),
  )
  const drawn = ringed.join('\u0000')
  useEffect(() => {
    if (!sigma) return
    const place = () => {
      // The list of rings is part of the question: a new one has to be placed before the next frame.
      if (drawn === '') return
      for (const ring of layer.current?.querySelectorAll<HTMLElement>('[data-node]') ?? []) {
        const id = ring.dataset.node ?? ''
        if (!sigma.getGraph().hasNode(id)) continue
        const { x, y } = spotOf(sigma, id)
        const radius = radiusAt(sigma, id) + ROOM
        ring.style.transform = `translate(${x - radius}px, ${y - radius}px)`
        ring.style.width = ring.style.height = `${2 * radius}px`
      }
    }
    place()
    sigma.on('afterRender', place)
    sigma.getCamera().on('updated', place)
    return () => {
      sigma.off('afterRender', place)
      sigma.getCamera().off('updated', place)
    }
  }, [sigma, drawn])
  return (
    <div ref={layer} className={style.rings}>
      {ringed.map((id) => {
        const { label, kind } = graph.getNodeAttributes(id)
        return (
          <div key={id} className={style.ring} data-node={id} role="img" aria-label={label}>
            <span data-kind={kind} {...(id === focused && { 'data-focused': true })} />
            {id === pointed && <b className="label">{label}</b>}
          </div>
        )
      })}
    </div>
  )
}
