'use client'
// The job that the library shows: one that was begun here, or one that is under way when the page comes, whoever began it.
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { JobAction, JobJson } from '#graph/wire/writes'
import { type Known, Refused } from './asking.ts'
import { followJob, jobUnderWay, steerJob } from './calls.ts'
import { sendInParts, type Unsent } from './send.ts'

export interface Progress {
  readonly job?: JobJson
  /** Files that left the browser, of how many; undefined once all have. */
  readonly sending?: { readonly sent: number; readonly of: number } | undefined
  readonly unsent: readonly Unsent[]
  /** Why nothing goes on at the moment; "" where the server does not answer. */
  readonly waits?: string | undefined
  /** What the server said no to. */
  readonly refused?: string | undefined
  /** The server was started anew, and the job was over by then. */
  readonly isGone?: boolean
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

export function useJob() {
  const router = useRouter()
  const [progress, setProgress] = useState<Progress>()
  const followed = useRef(new AbortController())

  /** The last one begun is shown: who brings more while others go in sees theirs. */
  const begin = useCallback((first: Progress | undefined) => {
    followed.current.abort()
    followed.current = new AbortController()
    const { signal } = followed.current
    setProgress(first)
    return {
      signal,
      change: (change: (before: Progress) => Progress) => {
        if (!signal.aborted) setProgress((before) => change(before ?? { unsent: [] }))
      },
    }
  }, [])
  const follow = useCallback(
    async (id: string, { signal, change }: ReturnType<typeof begin>, isMore: () => boolean = () => false) => {
      let isKnown = false
      try {
        await followJob(id, {
          signal,
          isMore,
          onWait: (waits) => change((before) => ({ ...before, waits })),
          tell: (job) => {
            isKnown = true
            change((before) => ({ ...before, job, refused: undefined }))
          },
        })
      } catch (error) {
        const isGone = isKnown && error instanceof Refused && error.status === 404
        change((before) => ({ ...before, ...(isGone ? { isGone } : { refused: reasonOf(error) }) }))
      }
      if (!signal.aborted) router.refresh()
    },
    [router],
  )
  // The server knows what is under way; a page that was closed meanwhile finds it again.
  useEffect(() => {
    const shown = begin(undefined)
    void jobUnderWay()
      .then((id) => (id === undefined || shown.signal.aborted ? undefined : follow(id, shown)))
      .catch(() => {})
    return () => followed.current.abort()
  }, [begin, follow])

  const isSending = progress?.sending !== undefined
  // What has not left the browser yet would be lost with the page.
  useEffect(() => {
    if (!isSending) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isSending])

  const bring = async (list: FileList | null, known: Known): Promise<void> => {
    if (!list || list.length === 0) return
    const files = [...list]
    const of = files.length
    const id = crypto.randomUUID()
    const shown = begin({ sending: { sent: 0, of }, unsent: [] })
    let following: Promise<void> | undefined
    let isMore = true
    try {
      await sendInParts(id, files, known, {
        onSent: (sent, arrived) => {
          shown.change((before) => ({ ...before, sending: { sent, of } }))
          if (arrived > 0) following ??= follow(id, shown, () => isMore)
        },
        onUnsent: (unsent) => shown.change((before) => ({ ...before, unsent: [...before.unsent, unsent] })),
        onWait: (waits) => shown.change((before) => ({ ...before, waits })),
      })
    } catch (error) {
      shown.change((before) => ({ ...before, ...(before.job?.state !== 'canceled' && { refused: reasonOf(error) }) }))
    }
    isMore = false
    shown.change(({ sending: _, ...before }) => before)
    await following
  }
  return {
    progress,
    bring,
    act: async (id: string, action: JobAction, file?: number) => {
      try {
        await steerJob(id, action, file)
      } catch (error) {
        return setProgress((before) => ({ unsent: [], ...before, refused: reasonOf(error) }))
      }
      // What is under way is being followed; what is tried again has to be followed anew.
      if (action === 'retry') await follow(id, begin(progress))
    },
  }
}
