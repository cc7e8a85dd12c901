// What crosses between a thread and the one who holds it: calls, events, results, and errors as data.
import { ProblemError } from '../problem.ts'
import { StoreError, type StoreErrorCode } from '../store.ts'

export type ErrorData =
  | { readonly name: 'ProblemError'; readonly status: number; readonly message: string }
  | { readonly name: 'StoreError'; readonly code: StoreErrorCode; readonly message: string }
  | { readonly name: 'Error'; readonly message: string; readonly stack: string | undefined }

export interface CallMessage {
  readonly id: number
  readonly method: string
  readonly input: unknown
}
/** The caller of this id has gone away. */
export interface LeftMessage {
  readonly left: number
}
/** The thread is no longer needed. */
export interface LeaveMessage {
  readonly leave: true
}
export type ReplyMessage =
  | { readonly id: number; readonly event: unknown }
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: ErrorData }

export function toData(error: unknown): ErrorData {
  if (error instanceof ProblemError) return { name: 'ProblemError', status: error.status, message: error.message }
  if (error instanceof StoreError) return { name: 'StoreError', code: error.code, message: error.message }
  if (error instanceof Error) return { name: 'Error', message: error.message, stack: error.stack }
  return { name: 'Error', message: String(error), stack: undefined }
}

export function fromData(data: ErrorData): Error {
  if (data.name === 'ProblemError') return new ProblemError(data.status, data.message)
  if (data.name === 'StoreError') return new StoreError(data.code, data.message)
  const error = new Error(data.message)
  if (data.stack) error.stack = data.stack
  return error
}
