// The picture as a function of graph and view: size, colour and fading of every node and edge.
import { KINDS } from '#lib/entity'
import type { COLOURS, SIZES } from '../view.ts'
import type { Emphasis } from './emphasis.ts'
import { leaningOf, type Sides } from './leaning.ts'
import type { LinkStyle } from './lines.ts'
import type { EdgeData, NodeData } from './node-data.ts'
import { communityColour, leaningColour, mix, type Palette, themeColour, withAlpha } from './palette.ts'
import { paleness, radiusOf, type Scale, strengthOf, widthOf } from './scale.ts'

export interface Drawing {
  readonly palette: Palette
  readonly size: (typeof SIZES)[number]
  readonly colour: (typeof COLOURS)[number]
  readonly scale: Scale
  /** In the order of their colours. */
  readonly themes: readonly string[]
  /** Sizes of the two groups, where a leaning is asked for. */
  readonly groups?: Sides | undefined
  readonly paint?: Paint | undefined
}

/** Colours ("#rrggbb") and dashes in place of the usual ones, for a picture that says something else. */
export interface Paint {
  readonly node: (node: NodeData) => string
  /** `opacity` from 0 to 1: fainter links lie below. */
  readonly edge: (edge: EdgeData) => { readonly colour: string; readonly dashed: number; readonly opacity: number }
}

const FADED = 0.26

export function colourOf(node: NodeData, { palette, colour, themes, groups, paint }: Drawing): string {
  if (paint) return paint.node(node)
  if (colour === 'community') return communityColour(node.community)
  if (colour === 'theme') return themeColour(node.theme, themes)
  if (colour === 'leaning' && node.sides && groups) return leaningColour(leaningOf(node.sides, groups), palette)
  return colour === 'leaning' ? palette.muted : palette.kinds[node.kind]
}

/** Shapes are numbered as the node program draws them. */
export const nodeStyle =
  (drawing: Drawing, { near, chosen }: Emphasis) =>
  (id: string, node: NodeData) => {
    const faded = near !== undefined && !near.has(id)
    const colour = colourOf(node, drawing)
    return {
      x: node.x,
      y: node.y,
      type: 'shape',
      size: radiusOf(node[drawing.size], drawing.scale),
      color: faded ? mix(colour, drawing.palette.ground, FADED + 0.06) : colour,
      border: drawing.palette.ground,
      shape: KINDS.indexOf(node.kind),
      zIndex: chosen.has(id) ? 2 : faded ? 0 : 1,
    }
  }

/** With one doc nothing can be dashed apart: every link would be. */
export const isDashed = (edge: EdgeData, docs: number): boolean => docs > 1 && edge.docs === 1

const BROADER = 1.5
/** Pixels of a dash where one doc alone carries a link. */
const DASH = 5

/** Opacity of a link that nothing makes fainter. */
const PLAIN = 0.4
/** As many steps as an opacity has on the screen: thousands of links share a colour. */
const STEPS = 255

/** `centreColour`: what the links of the emphasised node take. */
export function edgeStyle(drawing: Drawing, emphasis: Emphasis, centreColour: string, docs: number, aimed?: string) {
  const { near, centre, chosen } = emphasis
  const { paint } = drawing
  const { edge: plain, ink } = drawing.palette
  const dim = paleness(drawing.scale)
  const stroke = (colour: string, alpha: number, layer: number) => ({ color: withAlpha(colour, alpha), layer })
  const calm = Array.from({ length: STEPS + 1 }, (_, step) => stroke(plain, step / STEPS, 0))
  const strokeOf = (id: string, edge: EdgeData, own: ReturnType<Paint['edge']> | undefined) => {
    const { source, target } = edge
    const grey = own?.colour ?? plain
    if (emphasis.edges.has(id)) return { color: ink, layer: 3 }
    if (near === undefined)
      return own
        ? stroke(own.colour, own.opacity, own.opacity)
        : (calm[Math.round(STEPS * PLAIN * strengthOf(edge, drawing.scale).colour)] ?? stroke(plain, PLAIN, 0))
    if (source === centre || target === centre)
      return own ? stroke(own.colour, own.opacity, 2 + own.opacity) : stroke(centreColour, 0.7, 2)
    if (!near.has(source) || !near.has(target)) return stroke(grey, 0.12 * dim, 0)
    const touches = emphasis.edges.size > 0 && (chosen.has(source) || chosen.has(target))
    return touches ? stroke(grey, 0.85, 2) : stroke(grey, 0.34, 1)
  }
  return (id: string, edge: EdgeData): LinkStyle => {
    const own = paint?.edge(edge)
    const { color, layer } = strokeOf(id, edge, own)
    const isAimed = id === aimed
    const width = widthOf(edge.sentences, drawing.scale)
    return {
      size: isAimed ? width + BROADER : layer === 0 && !own ? width * strengthOf(edge, drawing.scale).width : width,
      color: isAimed ? ink : color,
      dashed: own ? own.dashed : isDashed(edge, docs) ? DASH : 0,
      layer,
    }
  }
}
