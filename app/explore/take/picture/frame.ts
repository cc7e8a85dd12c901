// The graph as the camera sees it, as marks: links, entities, rings around what is selected, names where there is room.
import { BOX } from '#graph/places'
import { capital } from '../../capital.ts'
import type { PictureGraph } from '../../graph/build-graph.ts'
import type { Emphasis } from '../../graph/emphasis.ts'
import { LINE, lookOf, MOST } from '../../graph/names-layer.ts'
import { placeNames, type Wish } from '../../graph/place-names.ts'
import { colourOf, type Drawing, edgeStyle, nodeStyle } from '../../graph/style.ts'
import type { Place } from '../../graph/use-camera.ts'
import { wrapName } from '../../graph/wrap.ts'
import { circlePath, shapePath } from './shape-path.ts'
import type { Mark } from './sheet.ts'
import { textWidth } from './text-width.ts'

export interface Seen {
  readonly graph: PictureGraph
  readonly drawing: Drawing
  readonly emphasis: Emphasis
  /** How many docs the picture speaks of. */
  readonly docs: number
  readonly place: Place
}

export interface Area {
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Room beside the outermost entities, for their names. */
const MARGIN = 56
const RING = 5

/** From the graph's places to the sheet: the box of all places fits into the area, and the camera moves and zooms from there. */
function projection({ y: top, width, height }: Area, [cx, cy, ratio]: Place) {
  const scale = Math.min((width / 2 - MARGIN) / BOX.x, (height / 2 - MARGIN) / BOX.y) / ratio
  const across = 2 * Math.max(BOX.x, BOX.y)
  const middle = { x: (cx - 0.5) * across, y: (cy - 0.5) * across }
  return ({ x, y }: { readonly x: number; readonly y: number }) => ({
    x: width / 2 + (x - middle.x) * scale,
    y: top + height / 2 - (y - middle.y) * scale,
  })
}

interface High {
  readonly id: string
  readonly height: number
}
/** Lowest first; what is equally high in a fixed order. */
const byHeight = (a: High, b: High) => a.height - b.height || (a.id < b.id ? -1 : 1)

export function frameMarks({ graph, drawing, emphasis, docs, place }: Seen, area: Area): Mark[] {
  const at = projection(area, place)
  // As sigma does it: sizes grow slower than distances.
  const grown = 1 / Math.sqrt(place[2])
  const { ground, ink } = drawing.palette
  const style = nodeStyle(drawing, emphasis)
  const nodes = graph
    .mapNodes((id, node) => {
      const { size, color, zIndex } = style(id, node)
      return { id, node, color, height: zIndex, radius: size * grown, ...at(node) }
    })
    .sort((a, b) => a.height - b.height || b.radius - a.radius || byHeight(a, b))
  const { centre } = emphasis
  const centreColour =
    centre !== undefined && graph.hasNode(centre) ? colourOf(graph.getNodeAttributes(centre), drawing) : ink
  const lineStyle = edgeStyle(drawing, emphasis, centreColour, docs)
  const links = graph
    .mapEdges((id, edge, source, target, from, to) => ({
      id,
      from: at(from),
      to: at(to),
      source,
      target,
      sentences: edge.sentences,
      ...lineStyle(id, edge),
    }))
    .map((link) => ({
      ...link,
      id: `${link.source} ${link.target}`,
      height: link.layer + link.sentences / (drawing.scale.mostSentences + 1),
    }))
    .sort(byHeight)
    .map(
      ({ from, to, size, color, dashed }): Mark => ({
        mark: 'line',
        from: [from.x, from.y],
        to: [to.x, to.y],
        width: Math.max(0.7, size * grown),
        colour: color,
        dashed: dashed > 0,
      }),
    )
  const shapes = nodes.flatMap(({ id, node, x, y, radius, color }): Mark[] => [
    {
      mark: 'path',
      path: shapePath(node.kind, x, y, radius),
      fill: color,
      stroke: ground,
      width: 1.2,
      name: node.label,
    },
    ...(emphasis.chosen.has(id)
      ? [{ mark: 'path', path: circlePath(x, y, radius + RING), stroke: ink, width: 1.5 } as const]
      : []),
  ])
  return [...links, ...shapes, ...nameMarks(nodes, drawing, emphasis, area)]
}

interface Placed {
  readonly id: string
  readonly node: { readonly label: string }
  readonly x: number
  readonly y: number
  readonly radius: number
}

function nameMarks(nodes: readonly Placed[], { palette }: Drawing, emphasis: Emphasis, area: Area): Mark[] {
  const names = nodes
    .filter(({ x, y }) => x > 0 && x < area.width && y > area.y && y < area.y + area.height)
    .map((node) => {
      const { rank, colour } = lookOf(node.id, emphasis, palette, '')
      const size = rank === 0 ? 15 : 13
      const lines = wrapName(capital(node.node.label))
      const width = Math.max(...lines.map((line) => textWidth(line, size)))
      const wish: Wish = { ...node, width, height: lines.length * LINE, solid: rank < 3 }
      return { ...node, rank, colour, size, lines, wish }
    })
    .sort((a, b) => a.rank - b.rank || b.radius - a.radius || (a.id < b.id ? -1 : 1))
    .slice(0, MOST)
  const byId = new Map(names.map((name) => [name.id, name]))
  const bounds = { left: 2, top: area.y + 2, right: area.width - 2, bottom: area.y + area.height - 2 }
  const wishes = names.map(({ wish }) => wish)
  // The least wanted first, so that halos never eat into a name that matters more.
  return placeNames(wishes, bounds)
    .toReversed()
    .flatMap(({ id, x, y }) => {
      const name = byId.get(id)
      if (!name) return []
      return name.lines.map(
        (text, i): Mark => ({
          mark: 'text',
          text,
          x,
          y: y + (i + 0.5) * LINE + name.size * 0.34,
          face: 'serif',
          size: name.size,
          weight: name.rank < 2 ? 600 : 400,
          colour: name.colour,
          anchor: 'middle',
          halo: palette.ground,
        }),
      )
    })
}
