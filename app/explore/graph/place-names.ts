// Finds room for names beside their nodes so that none covers another, nor a node that matters more.

/** A node on the screen, in pixels, with the size of its name. */
export interface Wish {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly width: number
  readonly height: number
  /** False for a faded node: others may be written over it, and its own name stands only where room is left. */
  readonly solid: boolean
}

export interface PlacedName {
  readonly id: string
  /** Centre of the name's upper edge. */
  readonly x: number
  readonly y: number
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const CELL = 64
const GAP = 3
const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
const lies = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom

/** Boxes by the cells of a grid that they touch, so that only neighbours are compared; each with its rank. */
function grid() {
  const cells = new Map<string, { box: Box; rank: number }[]>()
  const keysOf = ({ left, top, right, bottom }: Box): string[] => {
    const keys: string[] = []
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++)
      for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) keys.push(`${x},${y}`)
    return keys
  }
  return {
    add(box: Box, rank: number): void {
      for (const key of keysOf(box)) {
        const cell = cells.get(key)
        if (cell) cell.push({ box, rank })
        else cells.set(key, [{ box, rank }])
      }
    },
    /** Does it meet none of a rank before `rank`? */
    isFree: (box: Box, rank = Number.POSITIVE_INFINITY): boolean =>
      !keysOf(box).some((key) => cells.get(key)?.some((other) => other.rank < rank && meet(box, other.box))),
  }
}

/** Below the node as a rule, else above it, else to its right or left. */
const placesFor = ({ x, y, radius, width, height }: Wish): readonly (readonly [number, number])[] => [
  [x, y + radius + GAP],
  [x, y - radius - GAP - height],
  [x + radius + GAP + 2 + width / 2, y - height / 2],
  [x - radius - GAP - 2 - width / 2, y - height / 2],
]

/** `wishes` come most wanted first; who finds no room within `bounds` goes without a name. */
export function placeNames(wishes: readonly Wish[], bounds: Box): PlacedName[] {
  const taken = grid()
  const nodes = grid()
  wishes.forEach(({ x, y, radius, solid }, rank) => {
    if (solid) nodes.add({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }, rank)
  })
  const placed: PlacedName[] = []
  wishes.forEach((wish, rank) => {
    const boxes = placesFor(wish)
      .map(([x, y]) => ({
        x,
        y,
        box: { left: x - wish.width / 2 - 3, top: y - 1, right: x + wish.width / 2 + 3, bottom: y + wish.height + 1 },
      }))
      .filter(({ box }) => lies(box, bounds) && taken.isFree(box))
    const free = boxes.find(({ box }) => nodes.isFree(box))
    // A name is worth more than the dot of a node that matters less.
    const found = free ?? (wish.solid ? boxes.find(({ box }) => nodes.isFree(box, rank)) : undefined)
    if (!found) return
    taken.add(found.box, rank)
    placed.push({ id: wish.id, x: found.x, y: found.y })
  })
  return placed
}
