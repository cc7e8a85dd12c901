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

/** What is kept is as large as the graph: that of so many, the newest. */
const MOST_MARKS = 2
/** Of each kind of change that are told by name. */
const MOST_NAMED = 10

export function openMarks(newest: () => Promise<Collection>): GraphMarks {
  const marks = new Map<string, Collection>()
  return {
    async mark(name) {
      if (marks.has(name)) return
      marks.set(name, await newest())
      for (const old of [...marks.keys()].slice(0, -MOST_MARKS)) marks.delete(old)
    },
    async changeSince(name) {
      const before = marks.get(name)
      return before && changeBetween(before, await newest(), MOST_NAMED)
    },
  }
}
