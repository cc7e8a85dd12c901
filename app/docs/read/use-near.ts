'use client'
// Is an element near the screen? What is far shows its words alone: they can still be found, and cost next to nothing.
import { type RefObject, useEffect, useState } from 'react'

/** How far beyond the screen marks are made ready. */
const MARGIN = '1200px 0px'

/** `all`: near from the start, wherever it stands. */
export function useNear(element: RefObject<Element | null>, all: boolean): boolean {
  const [near, setNear] = useState(all)
  useEffect(() => {
    if (all || !element.current) return
    const watcher = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      rootMargin: MARGIN,
    })
    watcher.observe(element.current)
    return () => watcher.disconnect()
  }, [element, all])
  return near || all
}
