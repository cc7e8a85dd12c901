// The picture of an evidence pack: the graph as SVG, each node and link leading to its words.
import type { Kind } from '#lib/entity'
import { escapedXml } from '#lib/xml-text'
import type { AnswerOf } from '../wire/calls.ts'

type Graph = AnswerOf<'graph'>

export const WIDTH = 960
export const HEIGHT = 640
const MARGIN = 60

/** A kind's shape around (0, 0) with radius `r`. */
export function shapeOf(kind: Kind, r: number): string {
  const n = (value: number) => value.toFixed(1)
  if (kind === 'concept') return `<circle class="concept" r="${n(r)}"/>`
  const a = r * 0.9
  if (kind === 'organization')
    return `<rect class="organization" x="${n(-a)}" y="${n(-a)}" width="${n(2 * a)}" height="${n(2 * a)}"/>`
  const [p, q] = [n(r * 1.2), n(-r * 1.2)]
  return kind === 'person'
    ? `<path class="person" d="M0 ${q}L${p} 0L0 ${p}L${q} 0z"/>`
    : `<path class="place" d="M0 ${q}L${p} ${n(r)}L${q} ${n(r)}z"/>`
}

/** Radius 3 + 1.45 √mentions, width .7 + 1.15 √(sentences − 1), as on the screen; both smaller where the largest would not fit. */
const radiusOf = (mentions: number, most: number): number =>
  (3 + 1.45 * Math.sqrt(mentions)) * Math.min(1, 26 / (3 + 1.45 * Math.sqrt(most)))
const widthOf = (sentences: number): number => Math.min(8, 0.7 + 1.15 * Math.sqrt(sentences - 1))

export function pictureOf({ nodes, edges }: Graph): string {
  const spread = (values: readonly number[], size: number) => {
    const [least, most] = [Math.min(...values), Math.max(...values)]
    return (value: number) => MARGIN + ((value - least) / (most - least || 1)) * (size - 2 * MARGIN)
  }
  const [x, y] = [
    spread(
      nodes.map((node) => node.x),
      WIDTH,
    ),
    spread(
      nodes.map((node) => node.y),
      HEIGHT,
    ),
  ]
  const placeOf = new Map(nodes.map((node, at) => [node.id, { at, x: x(node.x), y: y(node.y), label: node.label }]))
  const most = Math.max(1, ...nodes.map(({ mentions }) => mentions))
  const lines = edges.flatMap(({ source, target, sentences, docs }, at) => {
    const [a, b] = [placeOf.get(source), placeOf.get(target)]
    if (!a || !b) return []
    const dashed = docs === 1 ? ' stroke-dasharray="5 3.5"' : ''
    const name = escapedXml(`${a.label} – ${b.label}: ${sentences}`)
    return `<a href="#l${at}"><title>${name}</title><line x1="${a.x.toFixed(1)}" y1="${a.y.toFixed(1)}" x2="${b.x.toFixed(1)}" y2="${b.y.toFixed(1)}" stroke-width="${widthOf(sentences).toFixed(1)}"${dashed}/></a>`
  })
  const named = placeLabels()
  const shapes = nodes.map((node, at) => {
    const r = radiusOf(node.mentions, most)
    const here = placeOf.get(node.id) ?? { x: 0, y: 0 }
    const text = named(node.label, here, r)
    return `<a href="#e${at}" aria-label="${escapedXml(node.label)}" transform="translate(${here.x.toFixed(1)} ${here.y.toFixed(1)})"><title>${escapedXml(`${node.label}: ${node.mentions}`)}</title>${shapeOf(node.kind, r)}${text}</a>`
  })
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="group" aria-label="Graph">${lines.join('')}${shapes.join('')}</svg>`
}

/** Pixels of a label's line, about. */
const LINE = 15
const widthOfText = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 12.5 : 6.8), 0)

/** Sets labels beside their shapes, the strongest first; one that would lie on another is left to the panel and to hovering. */
function placeLabels() {
  const taken: { left: number; right: number; y: number }[] = []
  return (label: string, { x, y }: { x: number; y: number }, r: number): string => {
    const width = widthOfText(label)
    const isLeft = x + r + 4 + width > WIDTH
    const left = isLeft ? x - r - 4 - width : x + r + 4
    const box = { left, right: left + width, y }
    if (taken.some((one) => Math.abs(one.y - y) < LINE && one.left < box.right && box.left < one.right)) return ''
    taken.push(box)
    const at = isLeft ? `x="${(-r - 4).toFixed(1)}" text-anchor="end"` : `x="${(r + 4).toFixed(1)}"`
    return `<text ${at} y="4">${escapedXml(label)}</text>`
  }
}
