'use client'
// Names are written after every frame.
import { useEffect } from 'react'
import type { PictureGraph } from './build-graph.ts'
import type { Emphasis } from './emphasis.ts'
import { drawNames } from './names-layer.ts'
import type { Drawing } from './style.ts'
import type { Picture } from './use-sigma.ts'

export function useNames(sigma: Picture | undefined, graph: PictureGraph, drawing: Drawing, emphasis: Emphasis): void {
  const { palette, size } = drawing
  useEffect(() => {
    if (!sigma) return
    // sigma clears this layer before every frame and, told to write no names, leaves it to us.
    const pen = sigma.getCanvases().labels?.getContext('2d')
    if (!pen) return
    const draw = () => drawNames(sigma, pen, graph, size, emphasis, palette)
    sigma.on('afterRender', draw)
    sigma.scheduleRender()
    return () => {
      sigma.off('afterRender', draw)
    }
  }, [sigma, graph, emphasis, size, palette])
  useEffect(() => {
    // Names drawn before their face has come would keep the fallback's width.
    void document.fonts.load('13px "Source Serif 4 Variable"').then(() => sigma?.scheduleRender())
  }, [sigma])
}
