'use client'
// The panel follows the finger that pulls it, and comes to rest where it was let go or flung to.
import type { PointerEvent, RefObject } from 'react'
import type { Position, Sheet } from './use-sheet.ts'

/** In pixels: less is a tap. */
const TREMBLE = 6
/** A fling carries it as far as it would go in so many milliseconds. */
const FLING_MS = 140

/** Where a panel rests that is `share` of the room between header and lower edge. */
export function restAt(share: number): Position {
  if (share < 0.3) return 'peek'
  return share < 0.75 ? 'half' : 'full'
}

/** To be given to what the panel is pulled by. */
export function usePull(panel: RefObject<HTMLElement | null>, { moveTo }: Sheet) {
  return (press: PointerEvent) => {
    const sheet = panel.current
    if (!sheet || !press.isPrimary || press.button !== 0) return
    const height = sheet.offsetHeight
    const header = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--header'))
    const room = window.innerHeight - header
    let last = { y: press.clientY, at: press.timeStamp }
    let speed = 0
    let isPulled = false
    const move = (event: globalThis.PointerEvent) => {
      if (event.pointerId !== press.pointerId) return
      const up = press.clientY - event.clientY
      if (!isPulled && Math.abs(up) < TREMBLE) return
      isPulled = true
      sheet.dataset.pulled = ''
      sheet.style.height = `${Math.min(room, Math.max(0, height + up))}px`
      const ms = event.timeStamp - last.at
      if (ms > 0) speed = (last.y - event.clientY) / ms
      last = { y: event.clientY, at: event.timeStamp }
    }
    const end = (event: globalThis.PointerEvent) => {
      if (event.pointerId !== press.pointerId) return
      window.removeEventListener('pointermove', move)
      for (const type of ENDS) window.removeEventListener(type, end)
      if (!isPulled) return
      const rested = event.timeStamp - last.at > FLING_MS ? 0 : speed
      const share = (sheet.offsetHeight + rested * FLING_MS) / room
      delete sheet.dataset.pulled
      sheet.style.height = ''
      moveTo(restAt(share))
      swallowClick()
    }
    window.addEventListener('pointermove', move)
    for (const type of ENDS) window.addEventListener(type, end)
  }
}

const ENDS = ['pointerup', 'pointercancel'] as const

/** The mouse that pulled lets go over something: that is no click on it. */
function swallowClick(): void {
  const swallow = (event: Event) => event.stopPropagation()
  window.addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }))
}
