'use client'
// The answer to a question that takes long, for a leaf: how far it is meanwhile. Who turns to another question, or to none, stops the work.
import { useEffect, useState } from 'react'
import type { AnswerOf, AskOf, CallName } from '#graph/wire/calls'
import { addressOf } from './address.ts'
import type { AskError } from './fetch-answer.ts'
import { fetchTold, type Progress } from './fetch-told.ts'

interface Hearing<Name extends CallName> {
  readonly progress?: Progress
  readonly data?: AnswerOf<Name>
  readonly error?: AskError
}

/** Pass null to ask nothing. */
export function useTold<Name extends CallName>(name: Name, ask: AskOf<Name> | null) {
  const address = ask && addressOf(name, ask)
  const [told, setTold] = useState<Hearing<Name> & { readonly address: string }>()
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks the same question anew
  useEffect(() => {
    if (address === null) return
    const leaving = new AbortController()
    const hear = (heard: Hearing<Name>) => leaving.signal.aborted || setTold({ address, ...heard })
    hear({})
    fetchTold(name, address, { signal: leaving.signal, onProgress: (progress) => hear({ progress }) }).then(
      (data) => hear({ data }),
      (error: AskError) => hear({ error }),
    )
    return () => leaving.abort()
  }, [name, address, tries])
  const own: Hearing<Name> = told && told.address === address ? told : {}
  return { ...own, again: () => setTries(tries + 1) }
}
