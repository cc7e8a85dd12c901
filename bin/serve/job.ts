// One job: files that go in portion by portion, so that it can be paused and given up in between, and what failed can be tried again.
import type { IngestFile } from '#graph/ingest'
import { ProblemError } from '#graph/problem'
import type { JobAction, JobJson } from '#graph/wire/writes'
import type { Writer } from '#graph/writer'

type JobLine = JobJson['files'][number]

/** A file of a job; its lines are its docs, as they are told. */
interface Item {
  readonly name: string
  /** Undefined once nobody can want it again. */
  file: IngestFile | undefined
  lines: JobLine[]
  isOver: boolean
}

/** Files that go in before anybody is listened to again; large ones fewer. */
const PORTION = 20
const PORTION_BYTES = 16 * 1024 * 1024

const bytesOf = (file: IngestFile | undefined): number => (file && 'bytes' in file ? file.bytes.length : 0)
const isRefused = ({ outcome }: JobLine): boolean => outcome === 'refused'

/** What may be asked of a job in a state. */
const ALLOWED: Readonly<Record<JobJson['state'], readonly JobAction[]>> = {
  queued: ['pause', 'cancel'],
  running: ['pause', 'resume', 'cancel'],
  paused: ['resume', 'cancel'],
  done: ['retry'],
  failed: ['retry'],
  canceled: ['retry'],
}

export class Job {
  private state: JobJson['state'] = 'queued'
  /** What was asked for while a portion was going in. */
  private wish: 'paused' | 'canceled' | undefined
  private reason: string | null = null
  private items: Item[]

  constructor(
    readonly id: string,
    files: readonly IngestFile[],
  ) {
    this.items = files.map((file) => ({ name: file.name, file, lines: [], isOver: false }))
  }

  get isOver(): boolean {
    return this.state === 'done' || this.state === 'failed' || this.state === 'canceled'
  }

  /** Of the files that it still holds. */
  get bytes(): number {
    return this.items.reduce((sum, { file }) => sum + bytesOf(file), 0)
  }

  json(): JobJson {
    const files = this.items.flatMap(({ name, lines }) =>
      lines.length > 0 ? lines : [{ name, outcome: null, doc: null, reason: null }],
    )
    const done = files.filter(({ outcome }) => outcome !== null).length
    const { id, state, reason } = this
    return { id, state, reason, total: files.length, done, retriable: this.isOver ? this.retriable().length : 0, files }
  }

  /** Puts files in until all are, or somebody wants it otherwise. Does nothing unless it waits its turn. */
  async run(writer: Pick<Writer, 'ingest'>): Promise<void> {
    if (this.state !== 'queued') return
    this.state = 'running'
    try {
      for (let next = this.portion(); next.length > 0 && !this.wish; next = this.portion()) await put(next, writer)
      this.state = this.portion().length > 0 ? (this.wish ?? 'done') : 'done'
    } catch (error) {
      this.state = 'failed'
      this.reason = error instanceof Error ? error.message : String(error)
    }
    this.wish = undefined
  }

  /** @returns whether it waits its turn again @throws ProblemError 409 for what cannot be asked of it now */
  act(action: JobAction): boolean {
    if (!ALLOWED[this.state].includes(action) || (action === 'retry' && this.retriable().length === 0))
      throw new ProblemError(409, `a job that is ${this.state} cannot ${action}${action === 'retry' ? ': none of its files is left to be tried again; bring them anew' : ''}`) // biome-ignore format: one sentence
    if (action === 'retry') for (const item of this.retriable()) Object.assign(item, { lines: [], isOver: false })
    const wanted = action === 'pause' ? 'paused' : action === 'cancel' ? 'canceled' : undefined
    if (this.state === 'running') {
      this.wish = wanted
      return false
    }
    this.state = wanted ?? 'queued'
    this.reason = null
    return wanted === undefined
  }

  /** Gives up what could be tried again. */
  release(): void {
    for (const item of this.items) item.file = undefined
  }

  private retriable(): Item[] {
    return this.items.filter(({ file, isOver, lines }) => file && (!isOver || lines.some(isRefused)))
  }

  private portion(): (Item & { file: IngestFile })[] {
    const portion: (Item & { file: IngestFile })[] = []
    let bytes = 0
    for (const item of this.items) {
      if (item.isOver || !hasFile(item)) continue
      bytes += bytesOf(item.file)
      if (portion.length === PORTION || (portion.length > 0 && bytes > PORTION_BYTES)) break
      portion.push(item)
    }
    return portion
  }
}

const hasFile = (item: Item): item is Item & { file: IngestFile } => item.file !== undefined

/** A file that was told of in part when the writer failed is not over, and all of it is told anew. */
async function put(portion: readonly (Item & { file: IngestFile })[], writer: Pick<Writer, 'ingest'>): Promise<void> {
  let told = 0
  const over = (item: Item) => {
    item.isOver = true
    if (!item.lines.some(isRefused)) item.file = undefined
  }
  const files = portion.map(({ file }) => file)
  try {
    await writer.ingest(files, ({ outcome: one, at }) => {
      for (const item of portion.slice(told, at)) over(item)
      told = at
      const { file: name, outcome } = one
      const [doc, reason] = one.outcome === 'refused' ? [null, `${one.reason}. ${one.remedy}`] : [one.id, null]
      portion[at]?.lines.push({ name, outcome, doc, reason })
    })
  } catch (error) {
    for (const { isOver, lines } of portion) if (!isOver) lines.length = 0
    throw error
  }
  for (const item of portion) over(item)
}
