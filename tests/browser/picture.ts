// Where things are in the picture of the graph: found from outside, by the rings that the page draws around named nodes.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { AnswerOf } from '#graph/wire/calls'

type GraphAnswer = AnswerOf<'graph'>
type Node = GraphAnswer['nodes'][number]
type Edge = GraphAnswer['edges'][number]
interface Point {
  readonly x: number
  readonly y: number
}

export const picture = (page: Page) => page.getByRole('application', { name: 'Graph of entities and their links' })
export const ringOf = (page: Page, label: string) => picture(page).getByRole('img', { name: label, exact: true })

/** Puts the keyboard into the picture, where it stands on the strongest entity, and waits until the ring around it is drawn. */
export async function enterPicture(page: Page): Promise<void> {
  await picture(page).focus()
  await page.keyboard.press('Home')
  await expect
    .poll(async () => (await picture(page).getByRole('img').first().boundingBox())?.width ?? 0)
    .toBeGreaterThan(8)
}

export async function centreOf(page: Page, label: string): Promise<Point> {
  await ringOf(page, label).waitFor()
  await expect.poll(async () => (await ringOf(page, label).boundingBox())?.width ?? 0).toBeGreaterThan(8)
  const box = await ringOf(page, label).boundingBox()
  if (!box) throw new Error(`expected a ring around ${label}`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** From places in the data to places on the screen: sigma scales both axes alike and turns y upside down. Told by two nodes whose rings are seen. */
export function screenOf([a, atA]: [Node, Point], [b, atB]: [Node, Point]): (node: Node) => Point {
  const scale = Math.hypot(atA.x - atB.x, atA.y - atB.y) / Math.hypot(a.x - b.x, a.y - b.y)
  return ({ x, y }) => ({ x: atA.x + (x - a.x) * scale, y: atA.y - (y - a.y) * scale })
}

/** A point on a link where nothing else is near, for the link on which such a point is freest. */
export function freePointOnLink(
  { nodes, edges }: GraphAnswer,
  screen: (node: Node) => Point,
): { edge: Edge; at: Point } {
  const places = new Map(nodes.map((node) => [node.id, screen(node)]))
  const lines = edges.map((edge) => ({ edge, from: places.get(edge.source), to: places.get(edge.target) }))
  let best: { edge: Edge; at: Point; room: number } | undefined
  for (const { edge, from, to } of lines) {
    if (!from || !to) continue
    for (const share of [0.35, 0.5, 0.65]) {
      const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
      const fromNodes = Math.min(
        ...[...places.values()].map((place) => Math.hypot(place.x - at.x, place.y - at.y) - 24),
      )
      const fromLines = Math.min(
        ...lines.map((line) => (line.edge === edge || !line.from || !line.to ? 99 : distance(at, line.from, line.to))),
      )
      const room = Math.min(fromNodes, fromLines)
      if (!best || room > best.room) best = { edge, at, room }
    }
  }
  if (!best) throw new Error('expected a link in the graph')
  return best
}

function distance(point: Point, from: Point, to: Point): number {
  const length = (to.x - from.x) ** 2 + (to.y - from.y) ** 2
  const along =
    length === 0 ? 0 : ((point.x - from.x) * (to.x - from.x) + (point.y - from.y) * (to.y - from.y)) / length
  const share = Math.min(1, Math.max(0, along))
  return Math.hypot(from.x + share * (to.x - from.x) - point.x, from.y + share * (to.y - from.y) - point.y)
}
