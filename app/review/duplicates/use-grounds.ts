'use client'
// What speaks for two entities being one, and against it, in sentences with their numbers.
import { useTranslation } from 'react-i18next'
import type { DuplicateJson } from '#graph/wire/duplicates'

export interface SaidGround {
  readonly ground: string
  /** Above 0 it speaks for one entity; with its sign, to one decimal. */
  readonly weight: string
  readonly words: string
}

/** What has no weight says nothing and is left out. */
export function useGrounds(): (duplicate: DuplicateJson) => SaidGround[] {
  const { t } = useTranslation('duplicates')
  return ({ grounds, names }) =>
    grounds
      .filter(({ weight }) => weight !== 0)
      .map(({ ground, weight, count, of }) => ({
        ground,
        weight: `${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(1)}`,
        words:
          ground === 'docs' && count === 0 ? t('says.apart') : t(`says.${ground}`, { ...names, count, of: of ?? 0 }),
      }))
}
