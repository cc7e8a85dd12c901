'use client'
// How the picture looks: reducers for nodes and links, names after every frame.
import { useEffect, useMemo } from 'react'
import type { PictureGraph } from './build-graph.ts'
import type { Emphasis } from './emphasis.ts'
import { drawNames } from './names-layer.ts'
import { colourOf, type Drawing, edgeStyle, nodeStyle } from './style.ts'
import type { Picture } from './use-sigma.ts'

export function useLook(
  sigma: Picture | undefined,
  graph: PictureGraph,
  drawing: Drawing,
  emphasis: Emphasis,
  docs: number,
  aimed: string | undefined,
): void {
  const { centre } = emphasis
  const centreColour = centre === undefined ? drawing.palette.ink : colourOf(graph.getNodeAttributes(centre), drawing)
  const reducers = useMemo(
    () => ({
      nodeReducer: nodeStyle(drawing, emphasis),
      edgeReducer: edgeStyle(drawing, emphasis, centreColour, docs, aimed),
    }),
    [drawing, emphasis, centreColour, docs, aimed],
  )
  useEffect(() => {
    sigma?.setSettings(reducers)
  }, [sigma, reducers])
  useEffect(() => {
    if (!sigma) return
    // sigma clears this layer before every frame and, told to write no names, leaves it to us.
    const pen = sigma.getCanvases().labels?.getContext('2d')
    if (!pen) return
    const draw = () => drawNames(sigma, pen, emphasis, drawing.palette)
    sigma.on('afterRender', draw)
    sigma.scheduleRender()
    return () => {
      sigma.off('afterRender', draw)
    }
  }, [sigma, emphasis, drawing.palette])
  useEffect(() => {
    // Names drawn before their face has come would keep the fallback's width.
    void document.fonts.load('13px "Source Serif 4 Variable"').then(() => sigma?.scheduleRender())
  }, [sigma])
}
