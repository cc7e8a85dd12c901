// Chains of links between two entities, the strongest first.
import FlatQueue from 'flatqueue'
import type { LinksOfOne } from './count-links.ts'
import { type NearLinks, rememberLinks } from './remember-links.ts'

/** Entities from one end to the other, each linked with the next. */
export interface Chain {
  readonly entities: readonly number[]
  /** Sum over its links of 1 / sentences: the resistance of wires in a row, where each sentence is a wire beside the others. */
  readonly resistance: number
}

interface Reach {
  /** Least resistance from the end to each entity, as far as it was reached for; infinite where no chain leads there. */
  readonly resistance: Float64Array
  /** The next entity on the way back to the end, -1 at the end itself. */
  readonly back: Int32Array
  /** There was nothing farther to reach for. */
  readonly isWhole: boolean
}

/** Hears of a link that leads on from an entity, and of the resistance from the end through it. */
type Seen = (entity: number, other: number, through: number) => void

/** So many entities are reached before others have their turn. */
const TURN = 16

interface Ways<Links> {
  /** How many entities there are. */
  readonly size: number
  readonly linksOf: (entity: number) => Links
}

/**
 * Least resistances from one end (Dijkstra 1959) up to `farthest`, or until `wanted` is reached; of equal chains the one through the lower
 * index. `seen` hears of every link from both its sides.
 */
function* reachFrom(
  end: number,
  { size, linksOf }: Ways<NearLinks>,
  farthest: number,
  { wanted = -1, seen = () => {} }: { readonly wanted?: number; readonly seen?: Seen } = {},
): Generator<void, Reach> {
  const resistance = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  const back = new Int32Array(size).fill(-1)
  const done = new Uint8Array(size)
  const queue = new FlatQueue<number>()
  let reached = 0
  resistance[end] = 0
  queue.push(end, 0)
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (done[at]) continue
    const here = resistance[at] ?? 0
    if (here > farthest || at === wanted) return { resistance, back, isWhole: false }
    done[at] = 1
    if (++reached % TURN === 0) yield
    const { others, sentences } = linksOf(at)
    for (let i = 0; i < others.length; i++) {
      const other = others[i] ?? 0
      const through = here + 1 / (sentences[i] ?? 1)
      seen(at, other, through)
      const known = resistance[other] ?? Number.POSITIVE_INFINITY
      if (through > known || (through === known && at >= (back[other] ?? -1))) continue
      back[other] = at
      if (through < known) queue.push(other, through)
      resistance[other] = through
    }
  }
  return { resistance, back, isWhole: true }
}

function wayBack({ back }: Reach, from: number): number[] {
  const way: number[] = []
  for (let at = from; at >= 0; at = back[at] ?? -1) way.push(at)
  return way
}

const compare = (a: Chain, b: Chain): number => {
  const differs = a.entities.findIndex((entity, i) => entity !== b.entities[i])
  return (
    a.resistance - b.resistance ||
    a.entities.length - b.entities.length ||
    (a.entities[differs] ?? 0) - (b.entities[differs] ?? 0)
  )
}

/** A link with the resistance of the best chain that uses it. */
interface Link {
  readonly near: number
  readonly far: number
  readonly whole: number
}

/** Links kept for each chain that is wanted: many make the same chain. */
const TRIED = 40
/** Chains are looked for up to so many times the resistance of the strongest, and farther by as much again while there are too few. */
const FARTHER = 2
/** So many links are remembered from one search to the next, 16 MB. */
const REMEMBERED = 2_000_000

/**
 * The `most` strongest chains from `from` to `to` that leave the strongest one by a link of their own: for each link the best
 * chain that uses it (after Byers and Waterman 1984), no entity twice. Empty where no chain leads there. Stops now and then, so that it
 * can be done in turns.
 */
export function* chainsBetween(
  from: number,
  to: number,
  most: number,
  { size, linksOf }: Ways<LinksOfOne>,
): Generator<void, Chain[]> {
  const ways = { size, linksOf: rememberLinks(linksOf, REMEMBERED) }
  const { resistance } = yield* reachFrom(from, ways, Number.POSITIVE_INFINITY, { wanted: to })
  const strongest = resistance[to] ?? Number.POSITIVE_INFINITY
  if (strongest === Number.POSITIVE_INFINITY) return []
  for (let farthest = FARTHER * strongest; ; farthest *= FARTHER) {
    const { chains, left } = yield* chainsUpTo(farthest, from, to, most, ways)
    if (left === 'none' || chains.length >= most) return chains.slice(0, most)
    if (left === 'links') farthest = Number.POSITIVE_INFINITY
  }
}

/** What lies farther than was looked, and could change what was found. */
type Left = 'entities' | 'links' | 'none'

/** Those of a resistance up to `farthest`, the strongest first; and what was left out that is farther. */
function* chainsUpTo(
  farthest: number,
  from: number,
  to: number,
  most: number,
  ways: Ways<NearLinks>,
): Generator<void, { readonly chains: Chain[]; readonly left: Left }> {
  const first = yield* reachFrom(from, ways, farthest)
  // The best so far, the worst of them in front.
  const best = new FlatQueue<Link>()
  let linksLeft = false
  const seen: Seen = (far, near, through) => {
    const whole = (first.resistance[near] ?? 0) + through
    if (whole > farthest) linksLeft = true
    if (whole > farthest || (best.length >= most * TRIED && whole >= -(best.peekValue() ?? 0))) return
    best.push({ near, far, whole }, -whole)
    if (best.length > most * TRIED) best.pop()
  }
  const last = yield* reachFrom(to, ways, farthest, { seen })
  const leftOut = (): Left => {
    if (best.length >= most * TRIED) return 'none'
    if (!first.isWhole || !last.isWhole) return 'entities'
    return linksLeft ? 'links' : 'none'
  }
  const left = leftOut()
  const chains = new Map<string, Chain>()
  for (let link = best.pop(); link !== undefined; link = best.pop()) {
    const entities = [...wayBack(first, link.near).reverse(), ...wayBack(last, link.far)]
    if (new Set(entities).size === entities.length) chains.set(entities.join(' '), { entities, resistance: link.whole })
  }
  return { chains: [...chains.values()].sort(compare), left }
}
