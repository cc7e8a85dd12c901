'use client'
// Brings to the middle of the screen, and under the keyboard, what the address points at or the last step reached.
import { useEffect } from 'react'
import type { Span } from '#lib/span'

export function useScrolling(passage: Span | undefined, current: number | undefined): void {
  useEffect(() => {
    if (passage) bring(document.querySelector('article [data-passage]'))
  }, [passage])
  useEffect(() => {
    if (current !== undefined) bring(document.querySelector(`article [data-mention="${current}"]`))
  }, [current])
}

/** A mark's own link takes the focus, so that Enter opens it; words without one take it themselves. */
function bring(words: Element | null): void {
  if (!words) return
  words.scrollIntoView({ block: 'center', inline: 'nearest' })
  const place = words.querySelector(':scope > a') ?? words
  if (place instanceof HTMLElement) place.focus({ preventScroll: true })
}
