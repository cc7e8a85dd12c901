'use client'
// The graph of the view: the strongest entities the filters keep, shaped by the reader's steps, and whoever is selected.
import { useMemo } from 'react'
import useSWR from 'swr'
import type { AnswerOf } from '#graph/wire/calls'
import { addressOf } from '../ask/address.ts'
import { fetchAnswer } from '../ask/fetch-answer.ts'
import { useAnswer } from '../ask/use-answer.ts'
import type { Chain } from './paths/use-chain.ts'
import { around, firstGraph } from './questions.ts'
import { expandedIn, replay } from './shape/replay.ts'
import { useSteps } from './shape/use-steps.ts'
import { useBuilt } from './use-built.ts'
import { useView } from './use-view.ts'
import { chosenIn, graphAsk, isMany } from './view.ts'

type GraphAnswer = AnswerOf<'graph'>
type Around = ReadonlyMap<string, GraphAnswer>
const none: Around = new Map()

const ARRANGING = 1500
const again = (data: GraphAnswer | undefined): number => (data?.layout === 'arranging' ? ARRANGING : 0)

/** `chain`: drawn whatever the strongest leave out. */
export function usePictureGraph(chain: Chain | undefined) {
  const [view] = useView()
  const { steps } = useSteps()
  const few = useAnswer('graph', firstGraph(view), { again })
  const many = useAnswer('graph', isMany(view) ? graphAsk(view) : null, { again })
  const { data = few.data, error, mutate } = isMany(view) ? many : few
  const first = useMemo(() => new Set(data?.nodes.map(({ id }) => id)), [data])
  const chosen = chosenIn(view).join('\u0000')
  const wanted = useMemo(() => {
    const sought = chosen === '' ? [] : chosen.split('\u0000')
    const members = chain?.nodes.map(({ id }) => id) ?? []
    return data ? [...new Set([...expandedIn(steps), ...[...sought, ...members].filter((id) => !first.has(id))])] : []
  }, [data, first, steps, chosen, chain])
  const addresses = wanted.map((id) => [id, addressOf('graph', around(view, id))] as const)
  const { data: further = none } = useSWR<Around>(
    addresses.length > 0 ? addresses : null,
    async (all: typeof addresses) => {
      const answers = await Promise.allSettled(all.map(([, address]) => fetchAnswer('graph', address)))
      // What is not there any more is simply not brought in; the panel says so.
      return new Map(
        answers.flatMap((answer, i) => (answer.status === 'fulfilled' ? [[all[i]?.[0] ?? '', answer.value]] : [])),
      )
    },
    { keepPreviousData: true },
  )
  const added = addresses.length > 0 ? further : none
  const shaped = useMemo(() => {
    const answers = data ? [data, ...added.values()] : []
    const community = new Map(answers.flatMap(({ nodes }) => nodes.map((node) => [node.id, node.community] as const)))
    return replay(steps, {
      first: [...first],
      around: (id) => added.get(id)?.nodes.map((node) => node.id) ?? [],
      communityOf: (id) => community.get(id),
    })
  }, [data, added, first, steps])
  // Another selection of what is drawn anyway leaves the graph as it is.
  const missing = chosen
    .split('\u0000')
    .filter((id) => !shaped.shown.has(id))
    .join('\u0000')
  const making = useMemo(() => {
    const sought = new Set(missing.split('\u0000').flatMap((id) => aroundSelected(id, first, added)))
    for (const { id } of chain?.nodes ?? []) sought.add(id)
    const links = chain ? [{ nodes: [], edges: chain.edges }] : []
    const answers = data ? [data, ...added.values(), ...links] : []
    return { answers, shaped, shows: (id: string) => shaped.shown.has(id) || sought.has(id) }
  }, [data, added, first, shaped, missing, chain])
  const { graph, isMaking } = useBuilt(making)
  return {
    graph,
    shaped,
    groups: data?.groups,
    total: data?.total,
    layout: data?.layout,
    fingerprint: data?.fingerprint,
    /** More entities have been asked for than have come. */
    isComing: (isMany(view) && many.isLoading) || isMaking,
    error,
    again: () => void mutate(),
  }
}

/** A selected entity is drawn whatever was hidden; one that the strongest leave out comes with its neighbours. */
const aroundSelected = (id: string, first: ReadonlySet<string>, added: Around): string[] =>
  first.has(id) ? [id] : [id, ...(added.get(id)?.nodes.map((node) => node.id) ?? [])]
