'use client'
// Fetches what checks answers as soon as the reader reaches for something, so that the first answer need not wait.
import { useEffect } from 'react'
import { checks } from './fetch-answer.ts'

const SIGNS = ['pointermove', 'pointerdown', 'keydown'] as const

export function useWarmUp(): void {
  useEffect(() => {
    const warm = () => {
      stop()
      void checks()
    }
    const stop = () => {
      for (const sign of SIGNS) window.removeEventListener(sign, warm)
    }
    for (const sign of SIGNS) window.addEventListener(sign, warm, { passive: true })
    return stop
  }, [])
}
