// Cursors: where the next page of a list begins, opaque to those who carry them, refused when they come from another question.
import { hash } from 'node:crypto'
import { ProblemError } from '../problem.ts'

const OFFSET = /^\d{1,15}$/
const SEALED = /^(.*)\.[0-9a-f]{16}$/
const sealed = (question: string, place: number | string) =>
  `${place}.${hash('sha256', `${place} ${question}`, 'hex').slice(0, 16)}`

/** What tells one question from others: the call and all it was asked but for the size and place of the page. */
export const questionOf = (call: string, ...asked: readonly unknown[]): string => JSON.stringify([call, ...asked])

export const cursorAt = (question: string, place: number | string): string =>
  Buffer.from(sealed(question, place)).toString('base64url')

/** What `cursorAt` was given as a place; undefined for the first page. @throws ProblemError 400 for a cursor that no answer to this question gave */
export function placeOf(question: string, cursor: string | undefined): string | undefined {
  if (cursor === undefined || cursor === '') return undefined
  const text = Buffer.from(cursor, 'base64url').toString()
  const place = SEALED.exec(text)?.[1]
  if (place === undefined || sealed(question, place) !== text) throw foreign()
  return place
}

/** How many items earlier pages held. @throws ProblemError 400 */
export function offsetOf(question: string, cursor: string | undefined): number {
  const place = placeOf(question, cursor) ?? '0'
  if (!OFFSET.test(place)) throw foreign()
  return Number(place)
}

const foreign = () =>
  new ProblemError(
    400,
    'cursor: no earlier answer to this question gave it; allowed is the "next" of the page before, or none to begin anew',
  )

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
