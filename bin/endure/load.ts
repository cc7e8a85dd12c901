// The load: readers and the writer at a server, watched minute by minute after a warm-up that does not count.
import { setMaxListeners } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { quantile } from '#graph/bench/times'
import { type Figures, figuresAt } from './figures.ts'
import { offeredAt } from './known.ts'
import { type Minute, minuteOf } from './minutes.ts'
import type { EndurePlan } from './plan.ts'
import { type Answered, readersOf } from './readers.ts'
import { type Brought, writerAt } from './writer.ts'

interface Loaded {
  readonly minutes: readonly Minute[]
  readonly kinds: Readonly<Record<string, { readonly asked: number; readonly p50Ms: number; readonly p99Ms: number }>>
  readonly errors: readonly string[]
  readonly standing: readonly Brought[]
}

const MOST_ERRORS_TOLD = 100
/** Figures are asked for so often a minute. */
const LOOKS = 30

export async function load(
  address: string,
  texts: Iterator<string>,
  plan: EndurePlan,
  say: (line: string) => void,
): Promise<Loaded> {
  const { readers, thinkMs, changeEveryMs, seed } = plan
  const { known, toJudge } = await offeredAt(address)
  const leaving = new AbortController()
  // Each reader hears of it.
  setMaxListeners(readers + 1, leaving.signal)
  const told: string[] = []
  const byKind = new Map<string, number[]>()
  let answers: Answered[] = []
  let changes = 0
  let errors = 0
  const tell = (error: string): void => {
    errors++
    if (told.length < MOST_ERRORS_TOLD) told.push(error)
    say(error)
  }
  const onAnswer = (answered: Answered): void => {
    answers.push(answered)
    if (answered.error !== undefined) tell(answered.error)
  }
  const onChange = (error: string | undefined): void => {
    changes++
    if (error !== undefined) tell(error)
  }
  const reading = readersOf({ address, known, readers, thinkMs, seed, onAnswer }, leaving.signal)
  const writing = writerAt({ address, texts, toJudge, everyMs: changeEveryMs, seed, onChange }, leaving.signal)
  const minutes: Minute[] = []
  try {
    await wait(plan.warmUpMs)
    for (let minute = 1; minute <= plan.minutes; minute++) {
      answers = []
      changes = 0
      // What went wrong while warming up is an error as well.
      if (minute > 1) errors = 0
      const figures = await lookedAt(address, plan.minuteMs)
      const seen = minuteOf(minute, { answers, changes, errors, figures })
      for (const { kind, ms } of answers) byKind.set(kind, [...(byKind.get(kind) ?? []), ms])
      minutes.push(seen)
      say(lineOf(seen))
    }
  } finally {
    leaving.abort()
    await reading
  }
  const kinds = [...byKind]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, times]) => [kind, { asked: times.length, p50Ms: quantile(times, 0.5), p99Ms: quantile(times, 0.99) }])
  return { minutes, kinds: Object.fromEntries(kinds), errors: told, standing: await writing }
}

/** Looks at the server for `ms`, again and again. */
async function lookedAt(address: string, ms: number): Promise<Figures[]> {
  const figures: Figures[] = []
  for (const until = performance.now() + ms; performance.now() < until; ) {
    figures.push(await figuresAt(address))
    await wait(Math.max(0, Math.min(ms / LOOKS, until - performance.now())))
  }
  return figures
}

const lineOf = ({ minute, answers, changes, p50Ms, p99Ms, errors, mainHeapMb, engineHeapMb, rssMb }: Minute): string =>
  `minute ${minute}: ${answers} answers, ${changes} changes, p50 ${Math.round(p50Ms)} ms, p99 ${Math.round(p99Ms)} ms, ` +
  `${errors} errors, heap ${mainHeapMb.toFixed(1)} + ${engineHeapMb.toFixed(1)} MB, resident ${Math.round(rssMb)} MB`
