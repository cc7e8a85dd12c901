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

const here = async (backbone: Backbone): Promise<NodeArrangement> => (await import('./arrange.ts')).arrange(backbone)

/** Answers the arrangement of a collection, a provisional one while a large graph is being arranged. */
export function arranger(store: Store, { aside, keep }: Arranging): (counting: Counting) => Promise<Arrangement> {
  let current: { fingerprint: string; arrangement: Promise<Arrangement> } | undefined
  let busy = false

  const workOut = async (counting: Counting, by: Arranging['aside']): Promise<Arrangement> => {
    const { fingerprint, table } = counting.collection
    const backbone = backboneOf(counting)
    const found = forEntities(table.entities.length, backbone, await by(backbone))
    if (current?.fingerprint === fingerprint) keep(fingerprint, packArrangement(found))
    return found
  }
  const workOutAside = async (counting: Counting): Promise<void> => {
    busy = true
    try {
      const found = await workOut(counting, aside)
      const { fingerprint } = counting.collection
      // For a content that has passed, the next question begins anew.
      current = current?.fingerprint === fingerprint ? { fingerprint, arrangement: Promise.resolve(found) } : undefined
    } catch (error) {
      process.emitWarning(`the graph keeps its provisional places: ${error}`)
    } finally {
      busy = false
    }
  }
  const find = async (counting: Counting): Promise<Arrangement> => {
    const { fingerprint, table } = counting.collection
    const kept = await store.getArrangement(fingerprint)
    const known = kept && unpackArrangement(kept, table.entities.length)
    if (known) return known
    const strongest = ranked(counting.countsOf(counting.groupOf('')), () => true)
    if (strongest.length <= AT_ONCE) return workOut(counting, here)
    if (!busy) void workOutAside(counting)
    return provisional(table.entities.length, strongest)
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
