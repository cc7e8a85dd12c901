'use client'
// The passage that the address points at, wherever the change of address came from.
import { useMemo, useSyncExternalStore } from 'react'
import { type Anchored, anchorIn } from '../anchor.ts'

function watchAddress(changed: () => void): () => void {
  // Moves inside the app change the address without an event of the window; the Navigation API, where there is one, tells of them.
  const moves = 'navigation' in window && window.navigation instanceof EventTarget ? window.navigation : undefined
  window.addEventListener('hashchange', changed)
  window.addEventListener('popstate', changed)
  moves?.addEventListener('currententrychange', changed)
  return () => {
    window.removeEventListener('hashchange', changed)
    window.removeEventListener('popstate', changed)
    moves?.removeEventListener('currententrychange', changed)
  }
}

/** Undefined on the server, which never sees the part of an address after #. */
export function usePassage(text: string): Anchored {
  const hash = useSyncExternalStore(
    watchAddress,
    () => window.location.hash,
    () => '',
  )
  return useMemo(() => anchorIn(text, hash), [hash, text])
}
