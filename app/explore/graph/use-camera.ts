'use client'
// The camera and the address agree: moves are written once they rest, and a place in the address is gone to.
import { useEffect } from 'react'
import { spotOf } from './spot.ts'
import type { Picture } from './use-sigma.ts'

export type Place = readonly [x: number, y: number, ratio: number]

const REST = 350
const FIT: Place = [0.5, 0.5, 1]
const rounded = (n: number): number => Math.round(n * 1000) / 1000
const isSame = (a: Place, b: Place): boolean => a.every((value, i) => Math.abs(value - (b[i] ?? 0)) < 0.002)

/** `place` is null where the whole picture fits; `remember` must be stable. */
export function useCamera(
  sigma: Picture | undefined,
  place: Place | null,
  remember: (place: Place | null) => void,
): void {
  useEffect(() => {
    if (!sigma) return
    const camera = sigma.getCamera()
    let timer: ReturnType<typeof setTimeout> | undefined
    const moved = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        const { x, y, ratio } = camera.getState()
        const here: Place = [rounded(x), rounded(y), rounded(ratio)]
        remember(isSame(here, FIT) ? null : here)
      }, REST)
    }
    camera.on('updated', moved)
    return () => {
      clearTimeout(timer)
      camera.off('updated', moved)
    }
  }, [sigma, remember])
  const [x, y, ratio] = place ?? FIT
  useEffect(() => {
    if (!sigma) return
    const now = sigma.getCamera().getState()
    if (!isSame([x, y, ratio], [now.x, now.y, now.ratio])) sigma.getCamera().setState({ x, y, ratio })
  }, [sigma, x, y, ratio])
}

export const isStill = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches
/** In milliseconds; sigma divides by it, so that none is one. */
export const motion = () => ({ duration: isStill() ? 1 : 150 })

/** Brings a node into the middle if it lies outside the inner part of the picture. */
export function flyTo(sigma: Picture, id: string): void {
  const { x, y } = spotOf(sigma, id)
  const { width, height } = sigma.getDimensions()
  const isInside = x > width * 0.12 && x < width * 0.88 && y > height * 0.12 && y < height * 0.88
  if (!isInside) void sigma.getCamera().animate(sigma.viewportToFramedGraph({ x, y }), motion())
}
