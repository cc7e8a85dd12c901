// A ledger as a file: one judgement a line, as JSON, undone ones among them.

import type { Judgement } from '../judgement.ts'
import { ProblemError } from '../problem.ts'
import { judgement as schema } from '../wire/judgement.ts'

export const printLedger = (ledger: readonly Judgement[]): string =>
  ledger.map((judgement) => `${JSON.stringify(judgement)}\n`).join('')

/** Empty lines are passed over. @param name of the file, for what is said of it @throws ProblemError 400 with the line and what is wrong with it */
export function readLedger(text: string, name: string): Judgement[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return []
    const refuse = (why: string) =>
      new ProblemError(400, `${name}, line ${at + 1}: ${why}; nothing of it was taken over`)
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch {
      throw refuse('this is no JSON')
    }
    const parsed = schema.safeParse(value)
    if (parsed.success) return [parsed.data]
    const [issue] = parsed.error.issues
    throw refuse(`${issue?.path.join('.') || 'a judgement'}: ${issue?.message}`)
  })
}
