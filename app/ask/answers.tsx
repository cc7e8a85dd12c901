'use client'
// Gives the leaves below it the answers that the server found beforehand, by address.
import type { ReactNode } from 'react'
import { SWRConfig } from 'swr'

export type Beforehand = Readonly<Record<string, unknown>>

export function Answers({ beforehand, children }: { beforehand: Beforehand; children: ReactNode }) {
  return <SWRConfig value={{ fallback: beforehand, provider: () => new Map() }}>{children}</SWRConfig>
}
