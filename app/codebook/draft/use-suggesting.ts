'use client'
// Whether suggested notions are shown: in the address, so that other pages can lead to them.
import { parseAsBoolean, useQueryState } from 'nuqs'

export function useSuggesting(): readonly [boolean, (shown: boolean) => void] {
  const [isShown, show] = useQueryState('suggested', parseAsBoolean.withDefault(false))
  return [isShown, (shown) => void show(shown || null)]
}
