// Readers: each asks, reads the whole answer, thinks for a while, and asks again, until it is told to leave.
import { setTimeout as wait } from 'node:timers/promises'
import { type Random, seeded } from '#lib/compare/random'
import { type Known, questionFrom } from './questions.ts'

export interface Answered {
  readonly kind: string
  /** From the question to the last byte of the answer. */
  readonly ms: number
  /** What came instead of an answer; undefined where all is well. */
  readonly error: string | undefined
}

interface Reading {
  readonly address: string
  readonly known: Known
  readonly readers: number
  /** Mean of the time between an answer and the next question, ms. */
  readonly thinkMs: number
  readonly seed: number
  readonly onAnswer: (answered: Answered) => void
}

/** Resolves once all have left, after `signal`. */
export async function readersOf({ readers, seed, ...reading }: Reading, signal: AbortSignal): Promise<void> {
  await Promise.all(Array.from({ length: readers }, (_, n) => oneReader(reading, seeded(seed * 1000 + n), signal)))
}

/** So long do people think: many briefly, few for long; one mean in all. */
const thought = (mean: number, random: Random): number => -Math.log(1 - random()) * mean

async function oneReader(
  { address, known, thinkMs, onAnswer }: Omit<Reading, 'readers' | 'seed'>,
  random: Random,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await wait(thought(thinkMs, random), undefined, { signal }).catch(() => {})
    if (signal.aborted) return
    const question = questionFrom(known, random)
    const began = performance.now()
    const error = await errorAt(`${address}${question.address}`)
    onAnswer({ kind: question.kind, ms: performance.now() - began, error })
  }
}

async function errorAt(url: string): Promise<string | undefined> {
  try {
    const answer = await fetch(url)
    const text = await answer.text()
    return answer.ok ? undefined : `${answer.status} at ${url}: ${text.slice(0, 300)}`
  } catch (error) {
    return `no answer at ${url}: ${error instanceof Error ? (error.cause ?? error) : error}`
  }
}
