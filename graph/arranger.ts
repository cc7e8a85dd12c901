// The arranger: finds the arrangement of a content in the store, or has it worked out, once.
import {
  type Arrangement,
  forEntities,
  type NodeArrangement,
  packArrangement,
  provisional,
  unpackArrangement,
} from './arrangement.ts'
import { type Backbone, backboneOf } from './backbone.ts'
import type { Counting } from './counting.ts'
import { ranked } from './query/strength.ts'
import type { Store } from './store.ts'

export interface Arranging {
  /** Arranges a large graph away from the thread that answers questions. */
  readonly aside: (backbone: Backbone) => Promise<NodeArrangement>
  /** Hears of each arrangement worked out, to keep it in the store: who answers questions only reads. */
  readonly keep: (fingerprint: string, packed: Uint8Array) => void
}

/** A graph of no more entities is arranged while the question waits. */
const AT_ONCE = 1000
/** How often the arrangement of a content is tried before its provisional places stay. */
const TRIES = 3

/** An arrangement that took so long and was overtaken is not begun anew with the next change, ms. */
const LONG = 1000

const wait = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref()
  })

function failed(error: unknown, tries: number): undefined {
  const then = tries < TRIES ? 'it is tried again' : 'the graph stays on a spiral; start again to have it tried again'
  process.emitWarning(`arranging the graph failed (${error}): ${then}`)
}

const here = async (backbone: Backbone): Promise<NodeArrangement> => (await import('./arrange.ts')).arrange(backbone)

/** Answers the arrangement of a collection, a provisional one while a large graph is being arranged. */
export function arranger(store: Store, { aside, keep }: Arranging): (counting: Counting) => Promise<Arrangement> {
  let current: { fingerprint: string; arrangement: Promise<Arrangement> } | undefined
  let busy = false
  /** While changes overtake it, an arrangement waits until the content has stood for as long as the last one took in vain. */
  let quietMs = 0

  const workOut = async (counting: Counting, by: Arranging['aside']): Promise<Arrangement> => {
    const { fingerprint, table } = counting.collection
    const backbone = backboneOf(counting)
    const found = forEntities(table.entities.length, backbone, await by(backbone))
    if (current?.fingerprint === fingerprint) keep(fingerprint, packArrangement(found))
    return found
  }
  const workOutAside = async (counting: Counting, places: Arrangement): Promise<void> => {
    const { fingerprint } = counting.collection
    const isCurrent = () => current?.fingerprint === fingerprint
    let found: Arrangement | undefined
    busy = true
    if (quietMs > 0) await wait(quietMs)
    const began = performance.now()
    const wasCurrent = isCurrent()
    for (let tries = 1; tries <= TRIES && isCurrent() && !found; tries++)
      found = await workOut(counting, aside).catch((error) => failed(error, tries))
    busy = false
    const tookMs = performance.now() - began
    if (isCurrent()) quietMs = 0
    else if (wasCurrent && tookMs > LONG) quietMs = tookMs
    // Nobody waits for places that will not come. What is kept nowhere is tried again by the next start; for a content that
    // has passed, the next question begins anew.
    const arrangement = Promise.resolve(found ?? { ...places, provisional: false })
    current = isCurrent() ? { fingerprint, arrangement } : undefined
  }
  const find = async (counting: Counting): Promise<Arrangement> => {
    const { fingerprint, table } = counting.collection
    const kept = await store.getArrangement(fingerprint)
    const known = kept && unpackArrangement(kept, table.entities.length)
    if (known) return known
    const strongest = ranked(counting.countsOf(counting.groupOf('')), () => true)
    if (strongest.length <= AT_ONCE) return workOut(counting, here)
    const places = provisional(table.entities.length, strongest)
    if (!busy) void workOutAside(counting, places)
    return places
  }

  return async (counting) => {
    const { fingerprint } = counting.collection
    if (current?.fingerprint !== fingerprint) current = { fingerprint, arrangement: find(counting) }
    const asked = current
    try {
      return await asked.arrangement
    } catch (error) {
      if (current === asked) current = undefined
      throw error
    }
  }
}
