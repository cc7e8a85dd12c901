'use client'
// The pages of a list: the first by its address, further ones when the reader asks.
import { useState } from 'react'
import type { AnswerOf, AskOf } from '#graph/wire/calls'
import { addressOf } from './address.ts'
import { type AskError, fetchAnswer } from './fetch-answer.ts'
import { useAnswer } from './use-answer.ts'

/** Calls whose answers have pages of passages. */
type Paged = 'evidence' | 'framePassages'

export function usePages<Name extends Paged>(name: Name, ask: AskOf<Name>) {
  type Answer = AnswerOf<Name>
  const { data, error, mutate } = useAnswer(name, ask, { keep: false })
  const [further, setFurther] = useState<{ readonly of: string; readonly pages: readonly Answer[] }>()
  const [trouble, setTrouble] = useState<AskError>()
  // Pages of another question, or of data that have changed since, are not continued.
  const of = `${addressOf(name, ask)} ${data?.fingerprint}`
  const pages = data ? [data, ...(further?.of === of ? further.pages : [])] : []
  const next = pages.at(-1)?.next ?? null
  const more = async () => {
    if (next === null) return
    const page = await fetchAnswer(name, addressOf(name, { ...ask, cursor: next })).catch((cause: AskError) => {
      setTrouble(cause)
    })
    if (page) setFurther({ of, pages: [...pages.slice(1), page] })
  }
  return { data, pages, more, error: error ?? trouble, again: () => void mutate() }
}
