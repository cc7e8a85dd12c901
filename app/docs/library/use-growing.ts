'use client'
// Draws a long list piece by piece, so that no task holds up hands and keys; whoever looks for words finds all of it after a moment.
import { startTransition, useEffect, useState } from 'react'

const PIECE = 100

/** How many of `length` are drawn by now. */
export function useGrowing(length: number): number {
  const [drawn, setDrawn] = useState(PIECE)
  useEffect(() => {
    if (drawn >= length) return
    const frame = requestAnimationFrame(() => startTransition(() => setDrawn(drawn + PIECE)))
    return () => cancelAnimationFrame(frame)
  }, [drawn, length])
  return Math.min(drawn, length)
}
