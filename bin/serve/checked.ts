// What a request brings, held against its schema.
import type { z } from 'zod'
import { ProblemError } from '#graph/problem'

/** @throws ProblemError 400 with the first thing wrong and where it stands */
export function checked<Output>(schema: z.ZodType<Output>, value: unknown, what: string): Output {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new ProblemError(400, `${issue?.path.join('.') || what}: ${issue?.message}`)
}
