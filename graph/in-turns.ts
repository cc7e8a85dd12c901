// Long work in turns: whoever else waits for the thread has it in between, and whoever needs the result at once gets it.
import { setImmediate as breathe } from 'node:timers/promises'

/** What is worked out once: in turns ahead of time, at the latest when it is asked for. */
export interface Prepared<Result> {
  /** Does the rest there and then. */
  readonly result: () => Result
  /** The rest in pieces: each step does one. */
  readonly steps: () => Generator<void, void>
}

export function prepared<Result>(work: Generator<void, Result>): Prepared<Result> {
  let over: { readonly result: Result } | undefined
  return {
    result: () => {
      over ??= { result: atOnce(work) }
      return over.result
    },
    *steps() {
      while (!over) {
        const { done, value } = work.next()
        if (done) over = { result: value }
        else yield
      }
    },
  }
}

export function atOnce<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}

/** After so much work others have their turn, ms. */
const TURN = 8

/** Does the work for somebody who waits for it, with the others of the thread having their turn now and then. */
export async function breathing<Result>(work: Generator<void, Result>): Promise<Result> {
  for (;;) {
    for (const began = performance.now(); performance.now() - began < TURN; ) {
      const { done, value } = work.next()
      if (done) return value
    }
    await breathe()
  }
}

/** Begins after `quiet` ms and goes on in turns until the end, or until it is called off. Keeps no program alive. */
export function inTurns(work: Generator<void, void>, quiet: number): { callOff(): void } {
  let isOff = false
  const turn = (): void => {
    for (const began = performance.now(); !isOff && performance.now() - began < TURN; ) if (work.next().done) return
    if (!isOff) setImmediate(turn).unref()
  }
  const waiting = setTimeout(turn, quiet).unref()
  return {
    callOff() {
      isOff = true
      clearTimeout(waiting)
    },
  }
}
