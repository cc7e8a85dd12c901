'use client'
// The graph of the view: the strongest entities the filters keep, and the neighbourhoods that were added.
import { useMemo } from 'react'
import useSWR from 'swr'
import type { AnswerOf } from '#graph/wire/calls'
import { addressOf } from '../ask/address.ts'
import { fetchAnswer } from '../ask/fetch-answer.ts'
import { useAnswer } from '../ask/use-answer.ts'
import { buildGraph } from './graph/build-graph.ts'
import { around } from './questions.ts'
import { useView } from './use-view.ts'
import { graphAsk } from './view.ts'

type GraphAnswer = AnswerOf<'graph'>
const none: readonly GraphAnswer[] = []

const ARRANGING = 1500
const again = (data: GraphAnswer | undefined): number => (data?.layout === 'arranging' ? ARRANGING : 0)

export function usePictureGraph() {
  const [view] = useView()
  const { data, error, mutate } = useAnswer('graph', graphAsk(view), { again })
  const isDrawn = (id: string) => data?.nodes.some((node) => node.id === id)
  const wanted = [...new Set([...view.added, view.select, view.with])].filter((id) => id !== null && !isDrawn(id))
  const addresses = data ? wanted.map((id) => addressOf('graph', around(view, id ?? ''))) : []
  const { data: further = none } = useSWR<readonly GraphAnswer[]>(
    addresses.length > 0 ? addresses : null,
    async (all: readonly string[]) => {
      const answers = await Promise.allSettled(all.map((address) => fetchAnswer('graph', address)))
      // What is not there any more is simply not added; the panel says so.
      return answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []))
    },
    { keepPreviousData: true },
  )
  const added = addresses.length > 0 ? further : none
  const graph = useMemo(() => buildGraph(data ? [data, ...added] : []), [data, added])
  return { graph, total: data?.total, layout: data?.layout, error, again: () => void mutate() }
}
