'use client'
// A question that takes long, for leaves: one asks it and shows how far it is, any may show its answer once it is there.
import { useEffect, useState } from 'react'
import useSWR from 'swr'
import type { AnswerOf, AskOf, CallName } from '#graph/wire/calls'
import { addressOf } from './address.ts'
import type { AskError } from './fetch-answer.ts'
import { fetchTold, type Progress } from './fetch-told.ts'

interface Hearing {
  readonly progress?: Progress
  readonly error?: AskError
}

/** The answer to what another leaf asks with `useTold`; pass null to ask nothing. */
export function useToldAnswer<Name extends CallName>(name: Name, ask: AskOf<Name> | null) {
  return useSWR<AnswerOf<Name>, AskError>(ask && addressOf(name, ask), null)
}

/** Asks, unless the answer is known. Who turns to another question, or to none, stops the work. */
export function useTold<Name extends CallName>(name: Name, ask: AskOf<Name> | null): Hearing & { again: () => void } {
  const address = ask && addressOf(name, ask)
  const { data, mutate } = useToldAnswer(name, ask)
  const [heard, setHeard] = useState<Hearing & { readonly address: string }>()
  const [tries, setTries] = useState(0)
  const isKnown = data !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks the same question anew
  useEffect(() => {
    if (address === null || isKnown) return
    const leaving = new AbortController()
    const hear = (hearing: Hearing) => leaving.signal.aborted || setHeard({ address, ...hearing })
    hear({})
    fetchTold(name, address, { signal: leaving.signal, onProgress: (progress) => hear({ progress }) }).then(
      (answer) => leaving.signal.aborted || void mutate(answer, { revalidate: false }),
      (error: AskError) => hear({ error }),
    )
    return () => leaving.abort()
  }, [name, address, isKnown, mutate, tries])
  const own: Hearing = heard && heard.address === address ? heard : {}
  return { ...own, again: () => setTries(tries + 1) }
}
