'use client'
// A number that opens just the passages it counts: the row, or the link of two, is chosen and its words are scrolled to.
import type { MouseEvent, ReactNode } from 'react'
import { useCompareView } from './use-view.ts'

/** Where the words of what is chosen stand. */
export const WORDS = 'words'

interface Props {
  readonly of: string
  readonly with?: string
  /** What the number is of, for those who do not see where it stands. */
  readonly label: string
  readonly children: ReactNode
}

export function WordsLink({ of, with: other, label, children }: Props) {
  const [, setView] = useCompareView()
  const open = async (event: MouseEvent) => {
    event.preventDefault()
    await setView({ of, with: other ?? null })
    document.getElementById(WORDS)?.focus()
  }
  return (
    <a href={`#${WORDS}`} className="door" onClick={open}>
      {children}
      <span className="visually-hidden">, {label}</span>
    </a>
  )
}
