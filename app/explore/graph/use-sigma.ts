'use client'
// One sigma for the life of the picture, with the links painted under its nodes; what it shows is set from outside, one effect a concern.
import { UndirectedGraph } from 'graphology'
import { type RefObject, useEffect, useState } from 'react'
import type Sigma from 'sigma'
import { keepTapsApart } from './far-taps.ts'
import { type LinksPainter, linksPainter } from './links-painter.ts'
import type { EdgeData, NodeData } from './node-data.ts'
import { ShapeProgram } from './node-program.ts'
import { Scene } from './scene.ts'
import { isStill } from './use-camera.ts'

export type Picture = Sigma<NodeData, EdgeData>

export interface Stage {
  readonly sigma: Picture
  readonly painter: LinksPainter
}

const settings = {
  nodeProgramClasses: { shape: ShapeProgram },
  defaultNodeType: 'shape',
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

/** For readers who want nothing to move of itself; in milliseconds, and sigma divides by them. */
const still = { zoomDuration: 1, inertiaDuration: 1, doubleClickZoomingDuration: 1 }

export function useSigma(box: RefObject<HTMLElement | null>): Stage | undefined {
  const [stage, setStage] = useState<Stage>()
  useEffect(() => {
    if (!box.current) return
    const sigma = new Scene(
      new UndirectedGraph<NodeData, EdgeData>(),
      box.current,
      isStill() ? { ...settings, ...still } : settings,
    )
    // A moving camera draws anew as use-motion.ts says.
    sigma.getCamera().removeAllListeners('updated')
    const letTaps = keepTapsApart(sigma)
    const watch = new ResizeObserver(() => sigma.resize() && sigma.scheduleRefresh())
    watch.observe(box.current)
    setStage({ sigma, painter: linksPainter(sigma.context()) })
    return () => {
      watch.disconnect()
      letTaps()
      sigma.kill()
      setStage(undefined)
    }
  }, [box])
  return stage
}
