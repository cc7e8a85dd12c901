'use client'
// The words of the text that the reader has selected, as a span of the doc.
import { type RefObject, useEffect, useState } from 'react'
import type { Span } from '#lib/span'

/** Stays while the reader uses what lies outside the text; undefined again once nothing is selected in it. */
export function useSelected(article: RefObject<HTMLElement | null>, text: string): Span | undefined {
  const [selected, setSelected] = useState<Span>()
  useEffect(() => {
    const look = () => {
      const selection = document.getSelection()
      if (!selection || selection.rangeCount === 0) return
      const range = selection.getRangeAt(0)
      if (!article.current?.contains(range.commonAncestorContainer)) return
      setSelected(selection.isCollapsed ? undefined : spanOf(range, text))
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [article, text])
  return selected
}

/** White space at the ends is left out. */
function spanOf(range: Range, text: string): Span | undefined {
  const from = offsetOf(range.startContainer, range.startOffset)
  const to = offsetOf(range.endContainer, range.endOffset)
  if (from === undefined || to === undefined || from >= to) return undefined
  const words = text.slice(from, to)
  const start = from + words.length - words.trimStart().length
  const end = start + words.trim().length
  return start < end ? { start, end } : undefined
}

/** Every character of a block stands in it exactly once, so that what lies before a point is as long as its text. */
function offsetOf(node: Node, at: number): number | undefined {
  const block = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-start]')
  if (!block) return undefined
  const before = document.createRange()
  before.setStart(block, 0)
  before.setEnd(node, at)
  return Number(block.dataset.start) + before.toString().length
}
