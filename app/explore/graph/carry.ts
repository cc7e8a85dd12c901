// A node that is carried over a large picture: it and its links are drawn above the last frame, which stays as it is meanwhile.
import { shapePath } from '../take/picture/shape-path.ts'
import { type PictureGraph, strongestLinks } from './build-graph.ts'
import { withAlpha } from './palette.ts'
import { radiusAt, spotOf } from './spot.ts'
import type { Picture } from './use-sigma.ts'

/** More lines from one hand no eye follows: the strongest. */
const MOST = 200
const LAYER = 'carried'

export interface Carried {
  /** On the screen, in pixels from the picture's upper left corner. */
  readonly to: (x: number, y: number) => void
  readonly end: () => void
}

export function carry(sigma: Picture, graph: PictureGraph, id: string): Carried {
  const canvas = sigma.createCanvas(LAYER, { beforeLayer: 'mouse', style: { pointerEvents: 'none' } })
  const { width, height } = sigma.getDimensions()
  const { pixelRatio } = sigma.getRenderParams()
  canvas.width = width * pixelRatio
  canvas.height = height * pixelRatio
  Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` })
  const pen = canvas.getContext('2d')
  pen?.scale(pixelRatio, pixelRatio)
  const ends = strongestLinks(graph, id)
    .slice(0, MOST)
    .map((link) => spotOf(sigma, graph.opposite(id, link)))
  const { kind } = graph.getNodeAttributes(id)
  const colour = sigma.getNodeDisplayData(id)?.color ?? '#000000'
  const radius = radiusAt(sigma, id)
  let at = { x: 0, y: 0 }
  let frame = 0
  const draw = () => {
    frame = 0
    if (!pen) return
    pen.clearRect(0, 0, width, height)
    pen.strokeStyle = withAlpha(colour, 0.6)
    pen.beginPath()
    for (const { x, y } of ends) {
      pen.moveTo(at.x, at.y)
      pen.lineTo(x, y)
    }
    pen.stroke()
    pen.fillStyle = colour
    pen.fill(new Path2D(shapePath(kind, at.x, at.y, radius)))
  }
  return {
    to(x, y) {
      at = { x, y }
      frame ||= requestAnimationFrame(draw)
    },
    end() {
      cancelAnimationFrame(frame)
      sigma.killLayer(LAYER)
    },
  }
}
