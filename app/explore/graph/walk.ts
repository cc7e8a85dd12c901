// Walking the graph with the arrow keys: along a link, to the neighbour that lies most in that direction.

export const DIRECTIONS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] } as const
export type ArrowKey = keyof typeof DIRECTIONS
export const isArrow = (key: string): key is ArrowKey => key in DIRECTIONS

/** A node on the screen, in pixels, y downwards. */
export interface Spot {
  readonly id: string
  readonly x: number
  readonly y: number
}

/** Nearest first, straying from the direction costs double; only what lies within 45° of it, undefined where nothing does. */
export function nextAlong(from: Spot, neighbours: readonly Spot[], key: ArrowKey): string | undefined {
  const [dx, dy] = DIRECTIONS[key]
  const ahead = neighbours
    .map(({ id, x, y }) => {
      const along = (x - from.x) * dx + (y - from.y) * dy
      const aside = Math.abs((x - from.x) * dy) + Math.abs((y - from.y) * dx)
      return { id, along, aside }
    })
    .filter(({ along, aside }) => along > 0 && aside <= along)
    .sort((a, b) => a.along + 2 * a.aside - (b.along + 2 * b.aside) || (a.id < b.id ? -1 : 1))
  return ahead[0]?.id
}
