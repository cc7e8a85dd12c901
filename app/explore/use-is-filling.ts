'use client'
// Whether the panel still waits for the passages of what is selected: until they are read, the picture leaves it the page's time.
import { useAnswer } from '../ask/use-answer.ts'
import { entityEvidence, linkEvidence } from './questions.ts'
import { useView } from './use-view.ts'
import type { Selection } from './view.ts'

export function useIsFilling(selection: Selection): boolean {
  const [view] = useView()
  const ask =
    selection.of === 'entity'
      ? entityEvidence(view, selection.id)
      : selection.of === 'link'
        ? linkEvidence(view, selection.a, selection.b)
        : null
  const { data, error } = useAnswer('evidence', ask, { keep: false })
  return ask !== null && data === undefined && error === undefined
}
