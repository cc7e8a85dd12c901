// Finds room for names beside their nodes so that none covers another, nor a node that matters more.

/** A node on the screen, in pixels, with the size of its name. */
export interface Wish {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly width: number
  readonly height: number
  /** Names of faded nodes may lie over faded nodes only where there is room left. */
  readonly solid: boolean
}

export interface PlacedName {
  readonly id: string
  /** Centre of the name's upper edge. */
  readonly x: number
  readonly y: number
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const CELL = 64
const GAP = 3
const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Boxes by the cells of a grid that they touch, so that only neighbours are compared. */
function grid() {
  const cells = new Map<string, Box[]>()
  const keysOf = ({ left, top, right, bottom }: Box): string[] => {
    const keys: string[] = []
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++)
      for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) keys.push(`${x},${y}`)
    return keys
  }
  return {
    add(box: Box): void {
      for (const key of keysOf(box)) cells.set(key, [...(cells.get(key) ?? []), box])
    },
    isFree: (box: Box): boolean => !keysOf(box).some((key) => cells.get(key)?.some((other) => meet(box, other))),
  }
}

/** Below the node as a rule, else above it, else to its right or left. */
const placesFor = ({ x, y, radius, width, height }: Wish): readonly (readonly [number, number])[] => [
  [x, y + radius + GAP],
  [x, y - radius - GAP - height],
  [x + radius + GAP + 2 + width / 2, y - height / 2],
  [x - radius - GAP - 2 - width / 2, y - height / 2],
]

/** `wishes` come most wanted first; who finds no room goes without a name. */
export function placeNames(wishes: readonly Wish[]): PlacedName[] {
  const taken = grid()
  const nodes = grid()
  for (const { x, y, radius, solid } of wishes)
    if (solid) nodes.add({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius })
  const placed: PlacedName[] = []
  for (const wish of wishes) {
    const boxes = placesFor(wish).map(([x, y]) => ({
      id: wish.id,
      x,
      y,
      box: { left: x - wish.width / 2 - 3, top: y - 1, right: x + wish.width / 2 + 3, bottom: y + wish.height + 1 },
    }))
    const free = boxes.find(({ box }) => taken.isFree(box) && nodes.isFree(box))
    // The most wanted names stand even over a node: a name is worth more than a dot.
    const found = free ?? (wish.solid ? boxes.find(({ box }) => taken.isFree(box)) : undefined)
    if (!found) continue
    taken.add(found.box)
    placed.push({ id: found.id, x: found.x, y: found.y })
  }
  return placed
}
