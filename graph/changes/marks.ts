// Marks: the graph as it was when something began, to say afterwards what has changed since.
import type { Collection } from '../collection.ts'
import type { GraphChange } from '../wire/graph-change.ts'
import { changeBetween } from './graph-change.ts'

export interface GraphMarks {
  /** Keeps the graph of now under a name that is not used yet. */
  mark(name: string): Promise<void>
  /** Undefined where the mark is not kept any more. */
  changeSince(name: string): Promise<GraphChange | undefined>
}

/** What is kept is as large as the graph: that of so many, the newest, and of large ones only the newest. */
const MOST_MARKS = 2
/** Of all marks but the newest together: how often the sentences of their graphs name something. */
const MOST_ROWS = 4_000_000
/** Of each kind of change that are told by name. */
const MOST_NAMED = 10

export function openMarks(newest: () => Promise<Collection>, mostRows = MOST_ROWS): GraphMarks {
  const marks = new Map<string, Collection>()
  return {
    async mark(name) {
      if (marks.has(name)) return
      marks.set(name, await newest())
      const others = [...marks.keys()].slice(0, -1).reverse()
      let rows = 0
      for (const [at, old] of others.entries()) {
        rows += marks.get(old)?.named.entity.length ?? 0
        if (at + 1 >= MOST_MARKS || rows > mostRows) marks.delete(old)
      }
    },
    async changeSince(name) {
      const before = marks.get(name)
      return before && changeBetween(before, await newest(), MOST_NAMED)
    },
  }
}
