'use client'
// Gives the leaves below it the answers that the server found beforehand, by address.
import type { ReactNode } from 'react'
import { SWRConfig } from 'swr'
import { RecentAnswers } from './recent-answers.ts'

export type Beforehand = Readonly<Record<string, unknown>>

/** As answers like any other: of those that are only a fallback, SWR shows the ones before them where these are kept meanwhile. */
const remembering = (beforehand: Beforehand) => () =>
  new RecentAnswers(Object.entries(beforehand).map(([address, data]) => [address, { data }] as const))

export function Answers({ beforehand, children }: { beforehand: Beforehand; children: ReactNode }) {
  return <SWRConfig value={{ fallback: beforehand, provider: remembering(beforehand) }}>{children}</SWRConfig>
}
