'use client'
// The view in the address, for leaves: read it, change part of it.
import { useQueryStates } from 'nuqs'
import { parsers } from './view.ts'

/** Changes are steps of the browser's history unless `{ history: 'replace' }` is said. */
export const useView = () => useQueryStates(parsers, { history: 'push', shallow: true, scroll: false })
export type SetView = ReturnType<typeof useView>[1]
