'use client'
// The view in the address, for leaves: read it, change part of it.
import { type UseQueryStatesOptions, useQueryStates } from 'nuqs'
import { createContext, createElement, type ReactNode, useContext, useMemo } from 'react'
import { parsers } from './view.ts'

const inAddress: Partial<UseQueryStatesOptions<typeof parsers>> = { history: 'push', shallow: true, scroll: false }
const useAddress = () => useQueryStates(parsers, inAddress)
type Held = ReturnType<typeof useAddress>
export type SetView = Held[1]

const Held = createContext<Held | undefined>(undefined)

/** Reads the address once for all leaves: each of fifty that listened to its twenty words took its part of every click. */
export function ViewProvider({ children }: { children: ReactNode }) {
  const [view, setView] = useAddress()
  const held = useMemo<Held>(() => [view, setView], [view, setView])
  return createElement(Held, { value: held }, children)
}

/** Changes are steps of the browser's history unless `{ history: 'replace' }` is said. @throws Error outside the provider */
export function useView(): Held {
  const held = useContext(Held)
  if (!held) throw new Error('expected a ViewProvider around every leaf that reads the view')
  return held
}
