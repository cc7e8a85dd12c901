'use client'
// The passages behind a node or an edge: the first page by its address, further ones when the reader asks.
import type { AskOf } from '#graph/wire/calls'
import { usePages } from '../../ask/use-pages.ts'

export function usePassages(ask: AskOf<'evidence'>) {
  const { data, pages, more, error, again } = usePages('evidence', ask)
  const passages = pages.flatMap((page) => page.passages)
  return { data, passages, left: (data?.total ?? 0) - passages.length, more, error, again }
}
