'use client'
// The keyboard in the picture: arrows walk along links, Page keys go by strength, Enter selects and then expands, letters shape.
import { type KeyboardEvent, useState } from 'react'
import { byStrength, type PictureGraph } from './build-graph.ts'
import { spotOf } from './spot.ts'
import { motion } from './use-camera.ts'
import type { Choices } from './use-pointer.ts'
import type { Picture } from './use-sigma.ts'
import { isArrow, nextAlong } from './walk.ts'

/** `start` is where the keyboard enters: the selected node. */
export function useKeys(sigma: Picture | undefined, graph: PictureGraph, start: string | undefined, choices: Choices) {
  const [focus, setFocus] = useState<string>()
  const [isInside, setInside] = useState(false)
  const at = focus !== undefined && graph.hasNode(focus) ? focus : start
  const stepTo = (key: string): string | undefined => {
    const all = byStrength(graph)
    if (at === undefined) return all[0]
    if (isArrow(key)) {
      const neighbours = sigma ? graph.neighbors(at).map((id) => spotOf(sigma, id)) : []
      return sigma && nextAlong(spotOf(sigma, at), neighbours, key)
    }
    if (key === 'Home') return all[0]
    if (key === 'PageDown') return all[all.indexOf(at) + 1]
    if (key === 'PageUp') return all[all.indexOf(at) - 1]
    return undefined
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const { key } = event
    const camera = sigma?.getCamera()
    if (key === 'Enter' && at !== undefined) {
      if (event.shiftKey) choices.alsoNode(at)
      else if (at === start) choices.expand?.(at)
      else choices.selectNode(at)
    } else if (key === ' ' && at !== undefined) choices.alsoNode(at)
    else if ((key === 'h' || key === 'Delete') && at !== undefined) choices.hide?.(at)
    else if (key === 'k' && at !== undefined) choices.keepAround?.(at)
    else if (key === 'p' && at !== undefined) {
      const { x, y } = graph.getNodeAttributes(at)
      choices.pin?.(at, x, y)
    } else if (key === '+' || key === '=') void camera?.animatedZoom(motion())
    else if (key === '-') void camera?.animatedUnzoom(motion())
    else if (key === '0') void camera?.animatedReset(motion())
    else if (isArrow(key) || key === 'Home' || key === 'PageDown' || key === 'PageUp') {
      const next = stepTo(key)
      setInside(true)
      if (next !== undefined) setFocus(next)
    } else return
    event.preventDefault()
  }
  const onFocus = (event: { currentTarget: Element }) => {
    if (!event.currentTarget.matches(':focus-visible')) return
    setInside(true)
    if (at === undefined) setFocus(byStrength(graph)[0])
  }
  return { focused: isInside ? at : undefined, onKeyDown, onFocus, onBlur: () => setInside(false) }
}
