'use client'
// Brings to the middle of the screen, and under the keyboard, what the address points at or the last step reached.
import { useEffect } from 'react'
import type { Span } from '#lib/span'

/** What a reader does who wants to be elsewhere. */
const OWN_WAY = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const

export function useScrolling(passage: Span | undefined, current: number | undefined): void {
  useEffect(() => {
    if (passage) return bring('article [data-passage]')
  }, [passage])
  useEffect(() => {
    if (current !== undefined) return bring(`article [data-mention="${current}"]`)
  }, [current])
}

/**
 * Keeps the words in the middle while the text around them still finds its size (typefaces arrive, paragraphs are drawn as they
 * come near), until the reader moves. A mark's own link takes the focus, so that Enter opens it; words without one take it themselves.
 */
function bring(selector: string): (() => void) | undefined {
  const words = document.querySelector(selector)
  const text = words?.closest('article')
  if (!words || !text) return undefined
  const place = words.querySelector(':scope > a') ?? words
  if (place instanceof HTMLElement) place.focus({ preventScroll: true })
  const centre = () => words.scrollIntoView({ block: 'center', inline: 'nearest' })
  centre()
  const sizes = new ResizeObserver(centre)
  sizes.observe(text)
  const stop = () => {
    sizes.disconnect()
    for (const act of OWN_WAY) window.removeEventListener(act, stop)
  }
  for (const act of OWN_WAY) window.addEventListener(act, stop, { passive: true })
  return stop
}
