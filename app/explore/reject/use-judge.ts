'use client'
// Decides and undoes from a leaf; everything shown is then asked for again, and the last act can be taken back.
import { useCallback, useState } from 'react'
import { useSWRConfig } from 'swr'
import { AskError } from '../../ask/fetch-answer.ts'
import { type Action, type Draft, decide, undo } from './judge.ts'

export type Outcome =
  | { readonly was: 'decided'; readonly action: Action; readonly id: string; readonly what: string }
  | { readonly was: 'undone' }
  | { readonly was: 'refused'; readonly reason: string }

export interface Judge {
  readonly outcome: Outcome | undefined
  /** `what` names it for the reader. Resolves to whether it worked. */
  readonly decide: (draft: Draft, what: string) => Promise<boolean>
  readonly undo: (id: string) => Promise<boolean>
  /** The outcome has been read. */
  readonly close: () => void
}

export function useJudge(): Judge {
  const { mutate } = useSWRConfig()
  const [outcome, setOutcome] = useState<Outcome>()
  const attempt = useCallback(
    async (act: () => Promise<Outcome>): Promise<boolean> => {
      try {
        setOutcome(await act())
        await mutate(() => true)
        return true
      } catch (error) {
        if (!(error instanceof AskError)) throw error
        setOutcome({ was: 'refused', reason: error.message })
        return false
      }
    },
    [mutate],
  )
  return {
    outcome,
    close: useCallback(() => setOutcome(undefined), []),
    decide: useCallback(
      (draft, what) => attempt(async () => ({ was: 'decided', action: draft.action, id: await decide(draft), what })),
      [attempt],
    ),
    undo: useCallback(
      (id) =>
        attempt(async () => {
          await undo(id)
          return { was: 'undone' }
        }),
      [attempt],
    ),
  }
}
