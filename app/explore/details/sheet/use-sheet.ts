'use client'
// How far the panel is pulled up where the window has room for one column only: it peeks out, half covers the page, or all of it.
import { useMemo, useState } from 'react'

/** From the lowest to the highest. */
export const POSITIONS = ['peek', 'half', 'full'] as const
export type Position = (typeof POSITIONS)[number]

export interface Sheet {
  readonly at: Position
  readonly moveTo: (position: Position) => void
}

/** One higher or lower, as far as it goes. */
export const beside = (at: Position, by: 1 | -1): Position => POSITIONS[POSITIONS.indexOf(at) + by] ?? at

/** One higher, and from the highest back to the lowest. */
export const nextAround = (at: Position): Position => (at === 'full' ? 'peek' : beside(at, 1))

/** Opens halfway when something is chosen and peeks out again when it is let go of. */
export function useSheet(isChosen: boolean): Sheet {
  const [at, moveTo] = useState<Position>(isChosen ? 'half' : 'peek')
  const [wasChosen, setWasChosen] = useState(isChosen)
  if (wasChosen !== isChosen) {
    setWasChosen(isChosen)
    if (!isChosen) moveTo('peek')
    else if (at === 'peek') moveTo('half')
  }
  return useMemo(() => ({ at, moveTo }), [at])
}
