'use client'
// The picture on paper: drawn anew as SVG when the page is printed, since a WebGL canvas prints empty, and on white even in the dark.
import { useEffect, useRef } from 'react'
import type { Shown } from './shown.ts'
import style from './take.module.css'
import { usePictured } from './use-pictured.ts'

export function PrintedPicture({ shown }: { shown: Shown }) {
  const box = useRef<HTMLDivElement>(null)
  const pictured = usePictured(shown)
  const latest = useRef(pictured)
  latest.current = pictured
  useEffect(() => {
    let isGone = false
    let draw: (() => string) | undefined
    // Printing does not wait: what draws is fetched beforehand, when the page has nothing else to do.
    const fetchIt = async () => {
      const { drawSvg } = await import('./picture/draw-svg.ts')
      if (!isGone) draw = () => drawSvg(latest.current(), 'light')
    }
    const idle = setTimeout(() => void fetchIt(), IDLE)
    const before = () => {
      if (!draw || !box.current) return
      const svg = new DOMParser().parseFromString(draw(), 'image/svg+xml').documentElement
      box.current.replaceChildren(document.importNode(svg, true))
    }
    const after = () => box.current?.replaceChildren()
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      isGone = true
      clearTimeout(idle)
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  return <div ref={box} className={style.printed} />
}

const IDLE = 3000
