'use client'
// A number that leads to its passages in the same panel, and leaves the address as it is.
import type { ReactNode } from 'react'

export const PASSAGES = 'passages'

function showPassages() {
  const heading = document.getElementById(PASSAGES)
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView()
}

interface Props {
  /** Chooses which passages are listed, before they are gone to. */
  readonly onOpen?: () => void
  readonly children: ReactNode
}

export function ToPassages({ onOpen, children }: Props) {
  const open = () => {
    onOpen?.()
    showPassages()
  }
  return (
    <button type="button" className="door" onClick={open}>
      {children}
    </button>
  )
}
