'use client'
// Remembers the address of the graph as it was last seen in this tab, so that other pages lead back to that very view.
import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect, useSyncExternalStore } from 'react'

const KEY = 'leitmotif-view'
const GRAPH = '/'

/** Stands once in the frame of all pages. */
export function ViewMemory() {
  const path = usePathname()
  const query = useSearchParams().toString()
  useEffect(() => {
    if (path === GRAPH) window.sessionStorage.setItem(KEY, query)
  }, [path, query])
  return null
}

const nothingToWatch = () => () => {}

/** Address of the graph as it was, the plain graph when this tab has not shown it yet. */
export function useLastView(): string {
  const query = useSyncExternalStore(
    nothingToWatch,
    () => window.sessionStorage.getItem(KEY) ?? '',
    () => '',
  )
  return query === '' ? GRAPH : `${GRAPH}?${query}`
}
