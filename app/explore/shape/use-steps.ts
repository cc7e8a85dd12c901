'use client'
// The reader's steps: take one, undo it, redo it; each is a step of the browser's history too.
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { useView } from '../use-view.ts'
import type { View } from '../view.ts'
import { isKept, readSteps, writeSteps } from './long-steps.ts'
import type { Step } from './steps.ts'

/** From steps that undoing led to, to those they were undone from. A new step forgets them. */
const undone = new Map<string, string>()

/** What is let go when a step hides it. */
function selectionAfter(view: View, step: Step): Partial<Pick<View, 'select' | 'with'>> & { more?: string[] | null } {
  if (step.do !== 'hide') return {}
  const left = [view.select, view.with, ...view.more].filter(
    (id): id is string => id !== null && !step.ids.includes(id),
  )
  const [select = null, other = null, ...more] = left
  return { select, with: other, more }
}

const NONE: readonly Step[] = []
const nothingToWatch = () => () => {}

export function useSteps() {
  const [view, setView] = useView()
  const text = view.steps
  // What this browser keeps the server does not know: the first picture is drawn without it.
  const isHere = useSyncExternalStore(
    nothingToWatch,
    () => true,
    () => !isKept(text),
  )
  const read = useMemo(() => (isHere ? readSteps(text) : NONE), [text, isHere])
  const steps = read ?? NONE
  const take = useCallback(
    (step: Step) => {
      undone.clear()
      void setView((old) => {
        const before = readSteps(old.steps) ?? []
        const last = before.at(-1)
        // Trying one layout after another is one step.
        const kept = step.do === 'layout' && last?.do === 'layout' ? before.slice(0, -1) : before
        return { steps: writeSteps([...kept, step]), ...selectionAfter(old, step) }
      })
    },
    [setView],
  )
  const undo = useCallback(
    () =>
      void setView((old) => {
        const before = readSteps(old.steps) ?? []
        if (before.length === 0) return {}
        const steps = writeSteps(before.slice(0, -1))
        undone.set(steps ?? '', old.steps)
        return { steps }
      }),
    [setView],
  )
  const redo = useCallback(
    () =>
      void setView((old) => {
        const steps = undone.get(old.steps)
        return steps === undefined ? {} : { steps }
      }),
    [setView],
  )
  return {
    steps,
    /** The address names steps that this browser does not know. */
    isLost: read === undefined,
    take,
    undo,
    redo,
    canUndo: steps.length > 0,
    canRedo: undone.has(text),
  }
}
