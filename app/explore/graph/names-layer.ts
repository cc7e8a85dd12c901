// Writes names on a canvas of their own above the nodes, where there is room, each with a halo of the ground.
import type Sigma from 'sigma'
import { capital } from '../capital.ts'
import { bySize, type PictureGraph } from './build-graph.ts'
import type { Emphasis } from './emphasis.ts'
import type { EdgeData, NodeData } from './node-data.ts'
import { mix, type Palette } from './palette.ts'
import { placeNames, type Wish } from './place-names.ts'
import { wrapName } from './wrap.ts'

type Picture = Sigma<NodeData, EdgeData>

export const LINE = 15
const HALO = 3.5
/** More names than this no eye takes in; the others come when one zooms. */
export const MOST = 120
/** Of a dot with a smaller radius nobody sees which one the name means, px. */
const LEAST_NAMED = 2.2

interface Look {
  readonly font: string
  readonly colour: string
  readonly rank: number
}

export function lookOf(id: string, emphasis: Emphasis, palette: Palette, family: string): Look {
  if (emphasis.chosen.has(id)) return { font: `600 15px ${family}`, colour: palette.ink, rank: 0 }
  const font = `400 13px ${family}`
  if (id === emphasis.centre) return { font: `600 13px ${family}`, colour: palette.ink, rank: 1 }
  if (!emphasis.near || emphasis.near.has(id)) return { font, colour: palette.ink, rank: 2 }
  return { font, colour: mix(palette.muted, palette.ground, 0.72), rank: 3 }
}

/** The most wanted names first: of what stands out, then of the rest, each from the largest node to the smallest. */
function* wanted(graph: PictureGraph, size: 'mentions' | 'docs', { chosen, centre, near }: Emphasis) {
  const largest = bySize[size](graph)
  const first = new Set([...chosen, ...(centre === undefined ? [] : [centre])])
  yield* first
  const isFirst = (id: string) => !first.has(id) && (!near || near.has(id))
  for (const id of largest) if (isFirst(id)) yield id
  if (near) for (const id of largest) if (!near.has(id) && !first.has(id)) yield id
}

/** Draws all names for the camera as it stands. */
export function drawNames(
  sigma: Picture,
  pen: CanvasRenderingContext2D,
  graph: PictureGraph,
  size: 'mentions' | 'docs',
  emphasis: Emphasis,
  palette: Palette,
): void {
  const { width, height } = sigma.getDimensions()
  const family = getComputedStyle(sigma.getContainer()).getPropertyValue('--serif')
  const widths = new Map<string, number>()
  const measure = (text: string): number => {
    const key = `${pen.font}\u0000${text}`
    const known = widths.get(key) ?? pen.measureText(text).width
    widths.set(key, known)
    return known
  }
  const names: { id: string; look: Look; lines: readonly string[]; wish: Wish }[] = []
  for (const id of wanted(graph, size, emphasis)) {
    const node = sigma.getNodeDisplayData(id)
    if (!node) continue
    const { x, y } = sigma.framedGraphToViewport(node)
    if (x <= 0 || y <= 0 || x >= width || y >= height) continue
    const radius = sigma.scaleSize(node.size)
    const look = lookOf(id, emphasis, palette, family)
    if (radius < LEAST_NAMED && look.rank > 1) continue
    pen.font = look.font
    const lines = wrapName(capital(graph.getNodeAttribute(id, 'label')))
    const [wide, high] = [Math.max(...lines.map(measure)), lines.length * LINE]
    const wish = { id, x, y, radius, width: wide, height: high, solid: look.rank < 3 }
    if (names.push({ id, look, lines, wish }) === MOST) break
  }
  const bounds = { left: 2, top: 2, right: width - 2, bottom: height - 2 }
  const byId = new Map(names.map((name) => [name.id, name]))
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.lineJoin = 'round'
  pen.lineWidth = HALO
  pen.strokeStyle = palette.ground
  // The least wanted first, so that halos never eat into a name that matters more.
  for (const { id, x, y } of placeNames(
    names.map(({ wish }) => wish),
    bounds,
  ).toReversed()) {
    const name = byId.get(id)
    if (!name) continue
    pen.font = name.look.font
    pen.fillStyle = name.look.colour
    name.lines.forEach((line, i) => {
      const middle = y + (i + 0.5) * LINE
      pen.strokeText(line, x, middle)
      pen.fillText(line, x, middle)
    })
  }
}
