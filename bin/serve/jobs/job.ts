// One job: files that go in portion by portion, so that it can be paused and given up in between, and what failed can be tried again.
import { ProblemError } from '#graph/problem'
import type { GraphChange } from '#graph/wire/graph-change'
import type { JobAction, JobJson } from '#graph/wire/writes'
import type { InboxFile } from './inbox.ts'
import { end, type Into, type Item, isRetriable, type Line, portionOf, putIn, type TakeNote } from './item.ts'
import type { Note } from './written.ts'

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
  /** The place of the one file that is tried again alone. */
  private only: number | undefined
  private readonly items: Item[] = []
  /** What it did to the graph; unknown of a job that was left. */
  private change: GraphChange | undefined

  constructor(
    readonly id: string,
    private readonly takeNote: TakeNote,
  ) {}

  get isOver(): boolean {
    return this.state === 'done' || this.state === 'failed' || this.state === 'canceled'
  }
  get isQueued(): boolean {
    return this.state === 'queued'
  }
  /** How many files it was brought. */
  get size(): number {
    return (this.items.at(-1)?.at ?? -1) + 1
  }
  /** Of the files that are kept for it. */
  get bytes(): number {
    return this.items.reduce((sum, { file }) => sum + (file?.size ?? 0), 0)
  }

  get holdsFiles(): boolean {
    return this.items.some(({ file }) => file !== undefined)
  }

  /** More files for it. @returns whether it has to wait its turn again @throws ProblemError 409 when it was given up */
  add(files: readonly InboxFile[]): boolean {
    this.refuseMore()
    for (const file of files) this.items.push({ at: file.at, name: file.name, file, lines: [], isOver: false })
    if (this.state !== 'done') return false
    this.state = 'queued'
    return true
  }
  /** @throws ProblemError 409 when it was given up: nothing more is brought to it */
  refuseMore(): void {
    if (this.state === 'canceled' || this.wish === 'canceled')
      throw new ProblemError(409, 'this job was canceled: bring further files by themselves')
  }

  /** A job as it was left, with its files: what was under way waits its turn again. */
  static left(id: string, files: readonly InboxFile[], notes: readonly Note[], takeNote: TakeNote): Job {
    const job = new Job(id, takeNote)
    job.add(files)
    const itemAt = new Map(job.items.map((item) => [item.at, item]))
    for (const { state, reason, only, over = [], again = [] } of notes) {
      job.state = state ?? job.state
      if (reason !== undefined) job.reason = reason
      if (only !== undefined) job.only = only ?? undefined
      for (const at of again) Object.assign(itemAt.get(at) ?? {}, anew())
      for (const { at, lines } of over) Object.assign(itemAt.get(at) ?? {}, { lines, isOver: true })
    }
    for (const item of job.items) if (item.isOver) end(item, item.lines)
    // More may have been brought after the last file was over.
    if (job.state === 'done' && job.portion().length > 0) job.state = 'queued'
    return job
  }

  /** @param most lines of files at most, all where it is left out */
  json(most = Number.POSITIVE_INFINITY): JobJson {
    const retriable = new Set(this.isOver ? this.items.filter(isRetriable).map(({ at }) => at) : [])
    const files = chosen(this.lines(), most).map((line) => ({
      ...line,
      retriable: line.outcome === 'refused' && retriable.has(line.at),
    }))
    return { ...this.line(), change: (this.isOver && this.change) || null, files }
  }
  /** Without its files. */
  line(): Omit<JobJson, 'files' | 'change'> {
    const { id, state, reason, items, isOver } = this
    const outcomes = { added: 0, replaced: 0, unchanged: 0, refused: 0 }
    const lines = this.lines()
    for (const { outcome } of lines) if (outcome) outcomes[outcome]++
    const done = outcomes.added + outcomes.replaced + outcomes.unchanged + outcomes.refused
    const retriable = isOver ? items.filter(isRetriable).length : 0
    return { id, state, reason, total: lines.length, done, outcomes, retriable }
  }
  private lines(): readonly Line[] {
    return this.items.flatMap((item): readonly Line[] => (item.lines.length > 0 ? item.lines : [waiting(item)]))
  }

  /** Puts files in until all are, or somebody wants it otherwise, or the server closes. Does nothing unless it waits its turn. */
  async run(into: Into): Promise<void> {
    if (this.state !== 'queued') return
    this.state = 'running'
    try {
      if (this.items.every(({ lines }) => lines.length === 0)) await into.marks.mark(this.id).catch(() => {})
      const goesOn = () => this.portion().length > 0 && !this.wish && !into.isLeaving()
      // More may be brought while the graph is looked at.
      do {
        while (goesOn()) await putIn(this.portion(), into, this.takeNote)
        if (into.isLeaving()) return
        // Without the graph, which may be away, a job runs as well.
        this.change = await into.marks.changeSince(this.id).catch(() => undefined)
      } while (goesOn())
      this.only = undefined
      // What is left after one file was tried again alone, nobody has asked for.
      this.state = this.portion().length > 0 ? (this.wish ?? 'canceled') : 'done'
    } catch (error) {
      if (into.isLeaving()) return
      this.state = 'failed'
      this.reason = error instanceof Error ? error.message : String(error)
    }
    this.wish = undefined
    await this.takeNote({ state: this.state, reason: this.reason, only: null }).catch(() => {})
  }

  /**
   * @param file the place of one file, to try that alone again
   * @returns whether it waits its turn again @throws ProblemError 409 for what cannot be asked of it now
   */
  async act(action: JobAction, file?: number): Promise<boolean> {
    const again =
      action === 'retry' ? this.items.filter((item) => isRetriable(item) && (file ?? item.at) === item.at) : []
    if (!ALLOWED[this.state].includes(action) || (action === 'retry' && again.length === 0))
      throw new ProblemError(409, `a job that is ${this.state} cannot ${action}${action === 'retry' ? ': none of its files is left to be tried again; bring them anew' : ''}`) // biome-ignore format: one sentence
    for (const item of again) Object.assign(item, anew())
    this.only = file
    const wanted = action === 'pause' ? 'paused' : action === 'cancel' ? 'canceled' : undefined
    if (this.state === 'running') this.wish = wanted
    else this.state = wanted ?? 'queued'
    const waits = this.state === 'queued'
    this.reason = null
    await this.takeNote({
      state: wanted ?? 'queued',
      reason: null,
      only: file ?? null,
      again: again.map(({ at }) => at),
    })
    return waits
  }

  /** Gives up what could be tried again. */
  release(): void {
    for (const item of this.items) item.file = undefined
  }

  private portion() {
    return portionOf(this.only === undefined ? this.items : this.items.filter(({ at }) => at === this.only))
  }
}

const anew = (): Pick<Item, 'lines' | 'isOver'> => ({ lines: [], isOver: false })

const waiting = ({ at, name }: Item): Line => ({ at, name, outcome: null, doc: null, reason: null })

/** What was refused first, then what went in last, then what goes in next; told in the order of the files. */
function chosen(lines: readonly Line[], most: number): readonly Line[] {
  if (lines.length <= most) return lines
  const ranked = [
    ...lines.filter(({ outcome }) => outcome === 'refused'),
    ...lines.filter(({ outcome }) => outcome !== null && outcome !== 'refused').reverse(),
    ...lines.filter(({ outcome }) => outcome === null),
  ].slice(0, most)
  const isChosen = new Set(ranked)
  return lines.filter((line) => isChosen.has(line))
}
