// The files of a job, each with the lines of its docs: which go in next, and putting them in.
import type { z } from 'zod'
import type { GraphMarks } from '#graph/changes/marks'
import type { FileOutcome, IngestFile } from '#graph/ingest'
import type { fileLine } from '#graph/wire/writes'
import type { Writer } from '#graph/writer'
import type { InboxFile } from './inbox.ts'
import type { Note } from './written.ts'

export type Line = z.infer<typeof fileLine>

export interface Item {
  /** Its place in the job. */
  readonly at: number
  readonly name: string
  /** Undefined once nobody can want it again. */
  file: InboxFile | undefined
  lines: Line[]
  isOver: boolean
}
type Held = Item & { readonly file: InboxFile }
/** Notes are durable once this resolves. */
export type TakeNote = (note: Note) => Promise<void>

/** Files that go in before anybody is listened to again; large ones fewer. */
const PORTION = 20
const PORTION_BYTES = 16 * 1024 * 1024

const isHeld = (item: Item): item is Held => item.file !== undefined
const isRefused = ({ outcome }: Line): boolean => outcome === 'refused'

export const isRetriable = ({ file, isOver, lines }: Item): boolean =>
  file !== undefined && (!isOver || lines.some(isRefused))

export function portionOf(items: readonly Item[]): Held[] {
  const portion: Held[] = []
  let bytes = 0
  for (const item of items) {
    if (item.isOver || !isHeld(item)) continue
    bytes += item.file.size
    if (portion.length === PORTION || (portion.length > 0 && bytes > PORTION_BYTES)) break
    portion.push(item)
  }
  return portion
}

/** Takes over what was told of it, now or before the last start. */
export function end(item: Item, lines: readonly Line[]): void {
  item.lines = [...lines]
  item.isOver = true
  if (!isRetriable(item)) item.file = undefined
}

export interface Into {
  readonly writer: Pick<Writer, 'ingest'>
  /** Of the graph that follows from it. */
  readonly marks: GraphMarks
  /** Says that the server is closing. */
  readonly isLeaving: () => boolean
}

/**
 * Puts a portion into the store and takes note of what is over. A file that was told of in part when the writer failed, or when
 * the server is closing, is not over: all of it is told anew when it goes in the next time.
 */
export async function putIn(
  portion: readonly Held[],
  { writer, isLeaving }: Pick<Into, 'writer' | 'isLeaving'>,
  takeNote: TakeNote,
): Promise<void> {
  const over: NonNullable<Note['over']> = []
  let told = 0
  const endUpTo = (at: number): void => {
    for (const item of portion.slice(told, at)) {
      end(item, item.lines)
      over.push({ at: item.at, lines: item.lines })
    }
    told = at
  }
  // Not held here by a name of its own: the writer has it then, and a portion may be large.
  const read = (): Promise<readonly IngestFile[]> => Promise.all(portion.map(({ file }) => file.read()))
  try {
    await writer.ingest(await read(), ({ outcome, at }) => {
      endUpTo(at)
      const item = portion[at]
      item?.lines.push(lineOf(item.at, outcome))
    })
    if (!isLeaving()) endUpTo(portion.length)
  } finally {
    for (const item of portion) if (!item.isOver) item.lines = []
    if (over.length > 0) await takeNote({ over })
  }
}

function lineOf(at: number, told: FileOutcome): Line {
  const [doc, reason] = told.outcome === 'refused' ? [null, `${told.reason}. ${told.remedy}`] : [told.id, null]
  return { at, name: told.file, outcome: told.outcome, doc, reason }
}
