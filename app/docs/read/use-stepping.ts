'use client'
// Stepping from mention to mention, by buttons or by the keys n and p.
import { useCallback, useEffect, useState } from 'react'
import { isWriting } from '../../shell/keys/is-writing.ts'

export type Direction = 1 | -1

interface Stepping {
  /** The mention stood on, as an index into the doc's mentions; undefined before the first step. */
  readonly current: number | undefined
  readonly step: (direction: Direction) => void
  readonly stand: (index: number | undefined) => void
}

/** Steps round through `stops`; the first step from nowhere goes to the first stop at or after `from` (or before it, backwards). */
export function useStepping(stops: readonly number[], from: number): Stepping {
  const [stood, stand] = useState<number>()
  const current = stood !== undefined && stops.includes(stood) ? stood : undefined
  const step = useCallback(
    (direction: Direction) => stand((now) => nextStop(stops, now, from, direction)),
    [stops, from],
  )
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
      if (event.key === 'n') step(1)
      if (event.key === 'p') step(-1)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [step])
  return { current, step, stand }
}

export function nextStop(
  stops: readonly number[],
  now: number | undefined,
  from: number,
  direction: Direction,
): number | undefined {
  const at = now === undefined ? -1 : stops.indexOf(now)
  if (at >= 0) return stops.at((at + direction) % stops.length)
  const after = stops.findIndex((stop) => stop >= from)
  return direction === 1 ? stops[after < 0 ? 0 : after] : stops.at((after < 0 ? stops.length : after) - 1)
}
