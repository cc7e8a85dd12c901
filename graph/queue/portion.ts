// A portion: docs that travel through the queue together, as one job, and what became of each.
import type { DocReading } from '#lib/reading/reading'
import type { FileOutcome } from '../ingest.ts'

export interface QueuedDoc {
  /** The file it was read from. */
  readonly file: string
  readonly reading: DocReading
}

export interface Portion {
  readonly docs: readonly QueuedDoc[]
  /** Of a part of a portion that a worker had taken before: its doc, where that was in the store by then. */
  readonly there?: readonly string[]
}

/** What a worker answers: outcomes that are durable, or the ids of the jobs that it made of a portion which killed a worker before. */
export type PortionResult = { readonly outcomes: readonly FileOutcome[] } | { readonly parts: readonly string[] }

const MOST_DOCS = 100
/** Characters of a portion, about: some seconds of mining, so that a worker that dies loses little. */
const MOST_TEXT = 400_000

interface Portioning {
  /** The portion that the doc makes full. */
  add(doc: QueuedDoc): Portion | undefined
  /** What is gathered so far. */
  rest(): Portion | undefined
}

/** Gathers docs into portions, in order. */
export function portioning(): Portioning {
  let docs: QueuedDoc[] = []
  let text = 0
  const rest = (): Portion | undefined => {
    if (docs.length === 0) return undefined
    const portion = { docs }
    docs = []
    text = 0
    return portion
  }
  return {
    add(doc) {
      docs.push(doc)
      text += doc.reading.doc.text.length
      return docs.length >= MOST_DOCS || text >= MOST_TEXT ? rest() : undefined
    },
    rest,
  }
}
