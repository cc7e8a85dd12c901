'use client'
// Escape lets go of what is selected and lowers the panel, wherever the keyboard stands, unless something nearer took it.
import { useEffect } from 'react'
import { useView } from './use-view.ts'

/** `lower` must be stable. */
export function useEscape(lower: () => void): void {
  const [, setView] = useView()
  useEffect(() => {
    const letGo = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement) return
      if (document.querySelector('[role="menu"]')) return
      lower()
      void setView((old) =>
        old.select || old.community !== null ? { select: null, with: null, more: null, community: null } : {},
      )
    }
    window.addEventListener('keydown', letGo)
    return () => window.removeEventListener('keydown', letGo)
  }, [setView, lower])
}
