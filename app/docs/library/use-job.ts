'use client'
// The job that the library shows: one that was begun here, or one that is under way when the page comes, whoever began it.
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { JobAction, JobJson } from '#graph/wire/writes'
import { bringDocs, followJob, jobUnderWay, type Known, steerJob } from './calls.ts'

export type Progress = 'sending' | JobJson | { readonly refused: string }

export function useJob() {
  const router = useRouter()
  const [progress, setProgress] = useState<Progress>()

  const followed = useRef(new AbortController())

  // The last one begun is shown: who brings more while others go in sees theirs.
  const follow = useCallback(
    async (find: () => Promise<string | undefined>) => {
      followed.current.abort()
      followed.current = new AbortController()
      const { signal } = followed.current
      try {
        const address = await find()
        if (address === undefined || signal.aborted) return
        await followJob(address, setProgress, signal)
        if (!signal.aborted) router.refresh()
      } catch (error) {
        if (!signal.aborted) setProgress({ refused: error instanceof Error ? error.message : String(error) })
      }
    },
    [router],
  )
  // The server knows what is under way; a page that was closed meanwhile finds it again.
  useEffect(() => {
    void follow(jobUnderWay)
    return () => followed.current.abort()
  }, [follow])

  return {
    progress,
    bring: async (list: FileList | null, known: Known) => {
      if (!list || list.length === 0) return
      const files = [...list]
      setProgress('sending')
      await follow(() => bringDocs(files, known))
    },
    act: async (id: string, action: JobAction) => {
      const steer = steerJob(id, action)
      // What is under way is being followed; what is tried again has to be followed anew.
      if (action === 'retry') await follow(() => steer)
      else await steer.catch((error: Error) => setProgress({ refused: error.message }))
    },
  }
}
