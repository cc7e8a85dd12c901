'use client'
// The passages behind a node or an edge: the first page by its address, further ones when the reader asks.
import { useState } from 'react'
import type { AnswerOf, AskOf } from '#graph/wire/calls'
import { addressOf } from '../../ask/address.ts'
import { type AskError, fetchAnswer } from '../../ask/fetch-answer.ts'
import { useAnswer } from '../../ask/use-answer.ts'

type Evidence = AnswerOf<'evidence'>

export function usePassages(ask: AskOf<'evidence'>) {
  const { data, error, mutate } = useAnswer('evidence', ask, { keep: false })
  const [further, setFurther] = useState<{ readonly of: string; readonly pages: readonly Evidence[] }>()
  const [trouble, setTrouble] = useState<AskError>()
  // Pages of another question, or of data that have changed since, are not continued.
  const of = `${addressOf('evidence', ask)} ${data?.fingerprint}`
  const pages = data ? [data, ...(further?.of === of ? further.pages : [])] : []
  const next = pages.at(-1)?.next ?? null
  const passages = pages.flatMap((page) => page.passages)
  const more = async () => {
    if (next === null) return
    const page = await fetchAnswer('evidence', addressOf('evidence', { ...ask, cursor: next })).catch(
      (cause: AskError) => {
        setTrouble(cause)
      },
    )
    if (page) setFurther({ of, pages: [...pages.slice(1), page] })
  }
  return {
    data,
    passages,
    left: (data?.total ?? 0) - passages.length,
    more,
    error: error ?? trouble,
    again: () => void mutate(),
  }
}
