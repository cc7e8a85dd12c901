// Cursors: where the next page of a list begins, opaque to those who carry them, refused when they come from another question.
import { hash } from 'node:crypto'
import { ProblemError } from '../problem.ts'

const SHAPE = /^(\d{1,15})\.[0-9a-f]{16}$/
const sealed = (question: string, offset: number | string) =>
  `${offset}.${hash('sha256', `${offset} ${question}`, 'hex').slice(0, 16)}`

/** What tells one question from others: the call and all it was asked but for the size and place of the page. */
export const questionOf = (call: string, ...asked: readonly unknown[]): string => JSON.stringify([call, ...asked])

export const cursorAt = (question: string, offset: number): string =>
  Buffer.from(sealed(question, offset)).toString('base64url')

/** How many items earlier pages held. @throws ProblemError 400 for a cursor that no answer to this question gave */
export function offsetOf(question: string, cursor: string | undefined): number {
  if (cursor === undefined || cursor === '') return 0
  const text = Buffer.from(cursor, 'base64url').toString()
  const offset = SHAPE.exec(text)?.[1]
  if (offset === undefined || sealed(question, offset) !== text)
    throw new ProblemError(
      400,
      'cursor: no earlier answer to this question gave it; allowed is the "next" of the page before, or none to begin anew',
    )
  return Number(offset)
}

export interface Page {
  readonly from: number
  readonly to: number
  readonly next: string | null
}

/** The page of a list of `total` items that a question asks for. @throws ProblemError 400 for a foreign cursor */
export function pageOf(question: string, total: number, asked: { limit: number; cursor?: string | undefined }): Page {
  const from = Math.min(offsetOf(question, asked.cursor), total)
  const to = Math.min(from + asked.limit, total)
  return { from, to, next: to < total ? cursorAt(question, to) : null }
}
