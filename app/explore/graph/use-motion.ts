'use client'
// Moves the picture: a small graph is drawn anew in every frame, of a large one the last frame is moved along and drawn anew at rest.
import { useEffect } from 'react'
import { isLarge, type PictureGraph } from './build-graph.ts'
import type { Picture } from './use-sigma.ts'

/** A camera that has not moved for so long rests, ms. */
const REST = 140
/** The layer that hears the pointer stays where it is. */
const STILL = 'mouse'

export function useMotion(sigma: Picture | undefined, graph: PictureGraph): void {
  useEffect(() => {
    if (!sigma) return
    const camera = sigma.getCamera()
    let drawn = camera.getState()
    let timer: ReturnType<typeof setTimeout> | undefined
    const put = (transform: string) => {
      for (const [name, canvas] of Object.entries(sigma.getCanvases()))
        if (name !== STILL && canvas.style.transform !== transform) canvas.style.transform = transform
    }
    const moved = () => {
      if (!isLarge(graph)) {
        sigma.scheduleRender()
        return
      }
      const now = camera.getState()
      const { width, height } = sigma.getDimensions()
      // Where the middle of the last frame lies now.
      const { x, y } = sigma.framedGraphToViewport(drawn, { cameraState: now })
      put(`translate(${x - width / 2}px, ${y - height / 2}px) scale(${drawn.ratio / now.ratio})`)
      clearTimeout(timer)
      timer = setTimeout(() => sigma.scheduleRender(), REST)
    }
    const draws = () => {
      clearTimeout(timer)
      drawn = camera.getState()
      put('')
    }
    camera.on('updated', moved)
    sigma.on('beforeRender', draws)
    return () => {
      clearTimeout(timer)
      camera.off('updated', moved)
      sigma.off('beforeRender', draws)
      put('')
    }
  }, [sigma, graph])
}
