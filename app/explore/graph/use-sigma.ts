'use client'
// One sigma for the life of the picture; what it shows and how it looks are set from outside, one effect a concern.
import { UndirectedGraph } from 'graphology'
import { type RefObject, useEffect, useState } from 'react'
import Sigma from 'sigma'
import { BOX } from '#graph/places'
import type { PictureGraph } from './build-graph.ts'
import { LinkProgram } from './edge-program.ts'
import type { EdgeData, NodeData } from './node-data.ts'
import { ShapeProgram } from './node-program.ts'

export type Picture = Sigma<NodeData, EdgeData>

const settings = {
  nodeProgramClasses: { shape: ShapeProgram },
  edgeProgramClasses: { link: LinkProgram },
  defaultNodeType: 'shape',
  defaultEdgeType: 'link',
  // Names and what is pointed at are drawn by us.
  renderLabels: false,
  defaultDrawNodeHover: () => {},
  nodeHoverProgramClasses: { shape: ShapeProgram },
  enableEdgeEvents: true,
  enableCameraRotation: false,
  zIndex: true,
  allowInvalidContainer: true,
  stagePadding: 44,
  minCameraRatio: 0.04,
  maxCameraRatio: 3,
  zoomingRatio: 1.5,
}

export function useSigma(box: RefObject<HTMLElement | null>): Picture | undefined {
  const [sigma, setSigma] = useState<Picture>()
  useEffect(() => {
    if (!box.current) return
    const made: Picture = new Sigma<NodeData, EdgeData>(
      new UndirectedGraph<NodeData, EdgeData>(),
      box.current,
      settings,
    )
    const watch = new ResizeObserver(() => made.resize() && made.scheduleRefresh())
    watch.observe(box.current)
    setSigma(made)
    return () => {
      watch.disconnect()
      made.kill()
      setSigma(undefined)
    }
  }, [box])
  return sigma
}

/** The box in which the server places everything: filters take nodes away and never move the others. */
const FRAME: { x: [number, number]; y: [number, number] } = { x: [-BOX.x, BOX.x], y: [-BOX.y, BOX.y] }

/** `told` hears which graph has been drawn, and must be stable. */
export function useGraph(sigma: Picture | undefined, graph: PictureGraph, told: (drawn: PictureGraph) => void): void {
  useEffect(() => {
    if (!sigma) return
    const done = () => told(graph)
    sigma.setCustomBBox(FRAME)
    sigma.once('afterRender', done)
    sigma.setGraph(graph)
    return () => {
      sigma.off('afterRender', done)
    }
  }, [sigma, graph, told])
}
