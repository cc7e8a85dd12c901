'use client'
// How the picture looks: the style of each node and link.
import { useMemo } from 'react'
import type { PictureGraph } from './build-graph.ts'
import type { Emphasis } from './emphasis.ts'
import { colourOf, type Drawing, edgeStyle, nodeStyle } from './style.ts'

export function useLook(
  graph: PictureGraph,
  drawing: Drawing,
  emphasis: Emphasis,
  docs: number,
  aimed: string | undefined,
) {
  const { centre } = emphasis
  const centreColour = centre === undefined ? drawing.palette.ink : colourOf(graph.getNodeAttributes(centre), drawing)
  const nodes = useMemo(() => nodeStyle(drawing, emphasis), [drawing, emphasis])
  const links = useMemo(
    () => edgeStyle(drawing, emphasis, centreColour, docs, aimed),
    [drawing, emphasis, centreColour, docs, aimed],
  )
  return { nodes, links }
}
