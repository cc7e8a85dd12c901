// What a reader's steps make of the graph: who is shown, who is held where, how the rest is laid out.
import type { Layout, Step } from './steps.ts'

export interface Place {
  readonly x: number
  readonly y: number
}

export interface Shaped {
  /** Ids of what is shown. */
  readonly shown: ReadonlySet<string>
  /** How many that were there have been hidden by a step. */
  readonly hidden: number
  readonly pinned: ReadonlyMap<string, Place>
  readonly layout: Layout
  /** Rounds of ForceAtlas2 where `layout` is "arranged". */
  readonly rounds: number
}

export interface Known {
  /** Ids that the filters keep, drawn before any step. */
  readonly first: readonly string[]
  /** Ids that expanding `id` brings in, its own among them; none while they are not known. */
  readonly around: (id: string) => readonly string[]
  readonly communityOf: (id: string) => number | undefined
}

/** Replays the steps in their order: hiding and bringing in do not commute. */
export function replay(steps: readonly Step[], { first, around, communityOf }: Known): Shaped {
  const there = new Set(first)
  let shown = new Set(first)
  const pinned = new Map<string, Place>()
  let layout: Layout = 'links'
  let rounds = 0
  for (const step of steps) {
    if (step.do === 'expand')
      for (const id of around(step.id)) {
        there.add(id)
        shown.add(id)
      }
    else if (step.do === 'hide') for (const id of step.ids) shown.delete(id)
    else if (step.do === 'keep') shown = new Set(step.ids.filter((id) => shown.has(id)))
    else if (step.do === 'community') shown = new Set([...shown].filter((id) => communityOf(id) === step.community))
    else if (step.do === 'all') shown = new Set(there)
    else if (step.do === 'pin') pinned.set(step.id, { x: step.x, y: step.y })
    else if (step.do === 'free') pinned.delete(step.id)
    else {
      layout = step.layout
      rounds = step.rounds
    }
  }
  return { shown, hidden: there.size - shown.size, pinned, layout, rounds }
}

export const expandedIn = (steps: readonly Step[]): string[] => [
  ...new Set(steps.flatMap((step) => (step.do === 'expand' ? [step.id] : []))),
]
