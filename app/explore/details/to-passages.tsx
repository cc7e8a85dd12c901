'use client'
// A number that leads to its passages in the same panel, and leaves the address as it is.
import type { ReactNode } from 'react'

export const PASSAGES = 'passages'

function showPassages() {
  const heading = document.getElementById(PASSAGES)
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView()
}

export function ToPassages({ children }: { children: ReactNode }) {
  return (
    <button type="button" className="door" onClick={showPassages}>
      {children}
    </button>
  )
}
