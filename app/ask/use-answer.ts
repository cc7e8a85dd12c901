'use client'
// An answer for a leaf: kept by its address, the last one shown until the next is there.
import useSWR, { type SWRResponse } from 'swr'
import type { AnswerOf, AskOf, CallName } from '#graph/wire/calls'
import { addressOf } from './address.ts'
import { answerTo } from './ahead.ts'
import type { AskError } from './fetch-answer.ts'

/** Pass null to ask nothing. `again`: after how many milliseconds to ask once more, 0 for never. */
export function useAnswer<Name extends CallName>(
  name: Name,
  ask: AskOf<Name> | null,
  options: { keep?: boolean; again?: (data: AnswerOf<Name> | undefined) => number } = {},
): SWRResponse<AnswerOf<Name>, AskError> {
  const address = ask && addressOf(name, ask)
  return useSWR<AnswerOf<Name>, AskError>(address, (at: string) => answerTo(name, at), {
    keepPreviousData: options.keep ?? true,
    ...(options.again && { refreshInterval: options.again }),
  })
}
