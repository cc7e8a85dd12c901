'use client'
// The chain between the two selected entities that the address asks for: the strongest, the next best, and so on.
import type { AnswerOf } from '#graph/wire/calls'
import { useAnswer } from '../../ask/use-answer.ts'
import { useView } from '../use-view.ts'
import { selectionOf, type View } from '../view.ts'

export type Chain = AnswerOf<'path'>['paths'][number]

/** The most chains that the API tells. */
export const MOST_CHAINS = 20
const FEW = 3

/** The first few are asked for together; who goes on is given all. */
const chainsAsk = (view: View, from: string, to: string) => ({
  from,
  to,
  in: view.in,
  limit: String((view.path ?? 1) < FEW ? FEW : MOST_CHAINS),
})

export function useChain() {
  const [view] = useView()
  const selection = selectionOf(view)
  const isAsked = view.path !== null && selection.of === 'link'
  const { data, error, mutate } = useAnswer('path', isAsked ? chainsAsk(view, selection.a, selection.b) : null, {
    keep: false,
  })
  const paths = isAsked ? data?.paths : undefined
  const at = Math.min(Math.max(1, view.path ?? 1), Math.max(1, paths?.length ?? 1))
  return { isAsked, paths, at, chain: paths?.[at - 1], error, again: () => void mutate() }
}
