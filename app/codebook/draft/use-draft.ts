'use client'
// The draft as the server has it: asked when the page comes, after each change, and again and again while documents are read.
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { DraftJson } from '#graph/wire/draft'
import { askDraft } from './calls.ts'

const AGAIN_MS = 400

export interface Draft {
  /** Undefined until the server has told. */
  readonly draft: DraftJson | undefined
  /** What was asked for last and refused. */
  readonly refused: string | undefined
  /** Does something to the draft; false where it was refused. */
  readonly act: (change: () => Promise<DraftJson>) => Promise<boolean>
}

export function useDraft(): Draft {
  const router = useRouter()
  const [draft, setDraft] = useState<DraftJson>()
  const [refused, setRefused] = useState<string>()
  /** What was asked for before something else was is no longer of interest. */
  const turn = useRef(0)

  const act = useCallback(async (change: () => Promise<DraftJson>): Promise<boolean> => {
    const own = ++turn.current
    try {
      const changed = await change()
      if (own === turn.current) {
        setDraft(changed)
        setRefused(undefined)
      }
      return true
    } catch (error) {
      if (own === turn.current) setRefused(error instanceof Error ? error.message : String(error))
      return false
    }
  }, [])

  useEffect(() => {
    void act(askDraft)
  }, [act])

  const state = draft?.reading.state
  const isMoving = state === 'reading' || state === 'accepting'
  useEffect(() => {
    if (!isMoving) return
    const timer = setInterval(() => void act(askDraft), AGAIN_MS)
    return () => clearInterval(timer)
  }, [isMoving, act])

  // The list and the open entry are those of the codebook that was accepted.
  const before = useRef(state)
  useEffect(() => {
    if (state === 'accepted' && before.current === 'accepting') router.refresh()
    before.current = state
  }, [state, router])

  return { draft, refused, act }
}
