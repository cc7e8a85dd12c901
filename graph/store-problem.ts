// What went wrong while answering, told as a problem.
import { ProblemError } from './problem.ts'
import { StoreError } from './store.ts'

/** Problems stay what they are; a store that cannot be asked is 503, whatever else is our own mistake and stays an error. */
export function problemFrom(error: unknown): unknown {
  if (!(error instanceof StoreError)) return error
  const status = error.code === 'NOT_FOUND' ? 404 : 503
  return new ProblemError(status, error.message, { cause: error })
}
