// Places by rule: around a circle by kind, in clumps by community, from left to right by first date.
import { BOX } from '#graph/places'
import { KINDS } from '#lib/entity'
import { byStrength, type PictureGraph } from '../graph/build-graph.ts'
import { groupBy } from '../group-by.ts'
import type { Place } from '../shape/replay.ts'
import type { Layout } from '../shape/steps.ts'

type Places = Map<string, Place>
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))
/** Nodes on one ring of a circle; more make further rings inside. */
const ON_RING = 240

function onCircle(graph: PictureGraph): Places {
  const ids = byStrength(graph)
  const kindOf = (id: string) => graph.getNodeAttribute(id, 'kind')
  const sorted = KINDS.flatMap((kind) => ids.filter((id) => kindOf(id) === kind))
  const rings = Math.max(1, Math.ceil(sorted.length / ON_RING))
  return new Map(
    sorted.map((id, i) => {
      const angle = (2 * Math.PI * i) / Math.max(1, sorted.length) - Math.PI / 2
      const reach = 1 - (0.6 * (i % rings)) / rings
      return [id, { x: BOX.x * reach * Math.cos(angle), y: -BOX.y * reach * Math.sin(angle) }]
    }),
  )
}

/** The largest community in the middle, the others around it, each a sunflower with its strongest member inside. */
function inClumps(graph: PictureGraph): Places {
  const ids = byStrength(graph)
  const groups = [...groupBy(ids, (id) => graph.getNodeAttribute(id, 'community'))].sort(
    ([a, one], [b, two]) => two.length - one.length || a - b,
  )
  const radii = groups.map(([, members]) => Math.sqrt(members.length) + 1)
  const around = radii.slice(1).reduce((sum, r) => sum + 2 * r, 0)
  const step = Math.min(30, (2 * Math.PI * 0.72 * BOX.y) / Math.max(1, around), (0.36 * BOX.y) / (radii[0] ?? 1))
  const places: Places = new Map()
  let gone = 0
  groups.forEach(([, members], g) => {
    const radius = radii[g] ?? 1
    const angle = g === 0 ? 0 : (2 * Math.PI * (gone + radius)) / Math.max(1, around)
    if (g > 0) gone += 2 * radius
    const reach = g === 0 ? 0 : 0.78
    const [x, y] = [BOX.x * reach * Math.cos(angle), BOX.y * reach * Math.sin(angle)]
    members.forEach((id, i) => {
      const r = step * Math.sqrt(i)
      places.set(id, { x: x + r * Math.cos(i * GOLDEN_ANGLE), y: y + r * Math.sin(i * GOLDEN_ANGLE) })
    })
  })
  return places
}

/** Days since 1970; a partial date is its first day. */
const dayOf = (date: string): number => {
  const [year = '1970', month = '01', day = '01'] = date.split('-')
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000
}

const ROWS = 34
const BESIDE = 22

/** Entities first named on the same date stand below each other, the strongest in the middle; undated ones on the right. */
function byTime(graph: PictureGraph): Places {
  const groups = groupBy(byStrength(graph), (id) => graph.getNodeAttribute(id, 'first') ?? '')
  const days = [...groups.keys()].filter(Boolean).map(dayOf)
  const [from, to] = [Math.min(...days), Math.max(...days)]
  const span = 0.82 * 2 * BOX.x
  const places: Places = new Map()
  for (const [date, ids] of groups) {
    const x =
      date === '' ? BOX.x * 0.92 : -BOX.x * 0.95 + (to > from ? (span * (dayOf(date) - from)) / (to - from) : span / 2)
    const columns = Math.ceil(ids.length / ROWS)
    ids.forEach((id, i) => {
      const column = i % columns
      const row = Math.floor(i / columns)
      const rows = Math.ceil(ids.length / columns)
      // 0, 1, -1, 2, -2 …: the strongest in the middle.
      const off = (n: number) => (n % 2 === 1 ? (n + 1) / 2 : -n / 2)
      places.set(id, { x: x + off(column) * BESIDE, y: (off(row) * 1.9 * BOX.y) / Math.max(rows, 12) })
    })
  }
  return places
}

/** Undefined for layouts that no rule makes. */
export function ruledPlaces(graph: PictureGraph, layout: Layout): Places | undefined {
  if (layout === 'kind') return onCircle(graph)
  if (layout === 'community') return inClumps(graph)
  return layout === 'time' ? byTime(graph) : undefined
}
