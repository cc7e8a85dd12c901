// One question that can be asked over HTTP: its address, what it takes, what it answers.
import type { z } from 'zod'

export interface Call<Input extends z.ZodType = z.ZodType, Answer extends z.ZodType = z.ZodType> {
  readonly path: string
  readonly summary: string
  /** Path parameters and query together. */
  readonly input: Input
  readonly answer: Answer
  /** The media type of each format, where a file answers and not JSON; such a question may also be posted as a JSON body. */
  readonly files?: Readonly<Record<string, string>>
  /** It may take many seconds: who accepts lines of JSON (application/x-ndjson) hears `{done, of}` meanwhile, at last `{answer}` or `{problem}`. */
  readonly isLong?: true
}
export const call = <Input extends z.ZodObject, Answer extends z.ZodType>(
  path: string,
  summary: string,
  input: Input,
  answer: Answer,
) => ({ path, summary, input, answer }) satisfies Call
