// Checks an answer against its schema, a long one piece by piece, so that a page that gets it is never busy with it for long.
import { z } from 'zod'
import { type AnswerOf, type CallName, calls } from '#graph/wire/calls'
import { inTurns } from './turns.ts'

const LONG = 1000
const isLong = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > LONG

function* checking(schema: z.ZodType, body: unknown): Generator<void, unknown> {
  if (!(schema instanceof z.ZodObject) || typeof body !== 'object' || body === null) return schema.parse(body)
  const lists = Object.entries(body).filter(
    (entry): entry is [string, unknown[]] => isLong(entry[1]) && schema.shape[entry[0]] instanceof z.ZodArray,
  )
  const checked: Record<string, unknown[]> = {}
  for (const [key, rows] of lists) {
    const { element } = schema.shape[key] as z.ZodArray<z.ZodType>
    const good: unknown[] = []
    for (const row of rows) {
      good.push(element.parse(row))
      if (good.length % 100 === 0) yield
    }
    checked[key] = good
  }
  const rest = schema.parse({ ...body, ...Object.fromEntries(lists.map(([key]) => [key, []])) })
  return { ...rest, ...checked }
}

/** @throws ZodError where it is not what the call promises */
export const checkAnswer = async <Name extends CallName>(name: Name, body: unknown): Promise<AnswerOf<Name>> =>
  (await inTurns(checking(calls[name].answer, body))) as AnswerOf<Name>
