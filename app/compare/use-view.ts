'use client'
// The view in the address, for leaves: read it, change part of it.
import { useQueryStates } from 'nuqs'
import { parsers } from './view.ts'

export const useCompareView = () => useQueryStates(parsers, { history: 'push', shallow: true, scroll: false })
