'use client'
// A link that changes part of the view. Clicked, it changes the view as the reader has made it by now, which the page may not show yet.
import Link from 'next/link'
import { useQueryStates } from 'nuqs'
import type { MouseEvent, ReactNode } from 'react'
import { type CodebookView, changing, codebookAddress, parsers } from './view.ts'

interface Props {
  /** The view that is shown: other tabs and readers without scripts go on from it. */
  readonly view: CodebookView
  readonly change: Partial<CodebookView>
  readonly chosen?: boolean
  readonly className?: string
  /** A name where the children are none. */
  readonly label?: string
  readonly scroll?: boolean
  readonly children: ReactNode
}

export function ViewLink({ view, change, chosen = false, className, label, scroll = false, children }: Props) {
  const [, setView] = useQueryStates(parsers, { history: 'push', shallow: false, scroll })
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    void setView(changing(change))
  }
  return (
    <Link
      href={codebookAddress(view, change)}
      prefetch={false}
      onClick={follow}
      {...(className && { className })}
      {...(label && { 'aria-label': label })}
      {...(chosen && { 'aria-current': 'true' as const })}
    >
      {children}
    </Link>
  )
}
