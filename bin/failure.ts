// How a command ends when it cannot do what was asked: one line to read, and exit code 1, or 2 for wrong usage.
import { ProblemError } from '#graph/problem'
import { StoreError } from '#graph/store'

/** Something only the person at the terminal can mend; the message says how. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

export function exitCodeOf(error: unknown): 1 | 2 {
  return error instanceof UsageError ? 2 : 1
}

/** Errors we throw on purpose speak for themselves; any other shows its stack only when DEBUG asks for it. */
export function lineOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const ours = error instanceof StoreError || error instanceof ProblemError || error instanceof UsageError
  return ours || !process.env.DEBUG ? error.message : (error.stack ?? error.message)
}
