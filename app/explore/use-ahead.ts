'use client'
// Asks for the details of an entity or a link when the pointer or the keyboard comes to rest on it, before it is selected.
import { useEffect, useMemo } from 'react'
import { askAhead } from '../ask/ahead.ts'
import { entityAsk, entityEvidence, linkEvidence } from './questions.ts'
import { useView } from './use-view.ts'

export interface Ahead {
  readonly entity: (id: string) => void
  readonly passages: (id: string) => void
  readonly link: (a: string, b: string) => void
}

/** The same functions while the filter is the same. */
export function useAhead(): Ahead {
  const [view] = useView()
  const filter = view.in
  return useMemo(() => {
    const passages = (id: string) => askAhead('evidence', entityEvidence({ in: filter }, id))
    const entity = (id: string) => {
      askAhead('entity', entityAsk({ in: filter }, id))
      passages(id)
    }
    const link = (a: string, b: string) => {
      for (const id of [a, b]) askAhead('entity', entityAsk({ in: filter }, id))
      askAhead('evidence', linkEvidence({ in: filter }, a, b))
    }
    return { entity, passages, link }
  }, [filter])
}

/** A pointer that only passes by asks nothing, ms. */
const REST = 50

/** Runs `ask` once `target` has stayed the same for a moment. Both must be stable. */
export function useRest(target: string | undefined, ask: ((target: string) => void) | undefined): void {
  useEffect(() => {
    if (target === undefined || !ask) return
    const rest = setTimeout(() => ask(target), REST)
    return () => clearTimeout(rest)
  }, [target, ask])
}
