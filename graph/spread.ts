// Spreads places over the whole box: a force layout leaves its middle crowded and its rim empty.
import { BOX, type Places } from './places.ts'

/** How far each distance from the middle gives way to the one it would have if all stood equally dense: 0 not, 1 wholly. */
const EVENNESS = 0.6
/** Nodes nearer than this are pushed apart, in so many rounds, where there are few enough to see each. */
const GAP = 28
const ROUNDS = 40
const PUSHED = 1500

/** Directions from the middle and the order of distances stay what they were. */
export function spread({ x, y }: Places): Places {
  const nodes = [...x.keys()]
  const middle = (places: Float32Array) => places.reduce((sum, place) => sum + place, 0) / Math.max(1, places.length)
  const [middleX, middleY] = [middle(x), middle(y)]
  const distance = nodes.map((node) => Math.hypot((x[node] ?? 0) - middleX, (y[node] ?? 0) - middleY))
  const farthest = Math.max(1e-6, ...distance)
  const outward = nodes.toSorted((a, b) => (distance[a] ?? 0) - (distance[b] ?? 0) || a - b)
  const spreadX = new Float32Array(x.length)
  const spreadY = new Float32Array(x.length)
  outward.forEach((node, rank) => {
    const own = distance[node] ?? 0
    const even = Math.sqrt((rank + 0.5) / nodes.length)
    const scale = (EVENNESS * even + (1 - EVENNESS) * (own / farthest)) / Math.max(own, 1e-6)
    spreadX[node] = ((x[node] ?? 0) - middleX) * scale
    spreadY[node] = ((y[node] ?? 0) - middleY) * scale
  })
  const places = { x: filling(spreadX, BOX.x), y: filling(spreadY, BOX.y) }
  if (nodes.length > PUSHED) return places
  for (let round = 0; round < ROUNDS; round++) pushApart(places)
  return { x: filling(places.x, BOX.x), y: filling(places.y, BOX.y) }
}

/** Moved and scaled to reach from -reach to reach. */
function filling(places: Float32Array, reach: number): Float32Array {
  const least = places.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const most = places.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const scale = most > least ? (2 * reach) / (most - least) : 0
  return places.map((place) => (place - (least + most) / 2) * scale)
}

/** Each two nodes too near go half of the way that is missing, in the same order on every run. */
function pushApart({ x, y }: Places): void {
  for (let a = 1; a < x.length; a++) {
    for (let b = 0; b < a; b++) {
      const across = (x[a] ?? 0) - (x[b] ?? 0)
      const along = (y[a] ?? 0) - (y[b] ?? 0)
      if (Math.abs(across) >= GAP || Math.abs(along) >= GAP) continue
      const apart = Math.hypot(across, along)
      if (apart >= GAP) continue
      const push = (GAP - apart) / 4
      const [stepX, stepY] = apart > 0 ? [(across / apart) * push, (along / apart) * push] : [push, 0]
      x[a] = (x[a] ?? 0) + stepX
      y[a] = (y[a] ?? 0) + stepY
      x[b] = (x[b] ?? 0) - stepX
      y[b] = (y[b] ?? 0) - stepY
    }
  }
}
