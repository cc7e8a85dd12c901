'use client'
// The words of the legend, on the page and in pictures that are taken away.
import { useTranslation } from 'react-i18next'
import { KINDS, type Kind } from '#lib/entity'
import type { LEANINGS } from './graph/leaning.ts'
import { useThemeWords } from './use-theme-words.ts'
import { useView } from './use-view.ts'
import type { SIZES } from './view.ts'

export interface LegendWords {
  readonly kinds: Readonly<Record<Kind, string>>
  readonly sizes: (numbers: readonly number[]) => string
  readonly widths: (numbers: readonly number[]) => string
  readonly dashed: string
  readonly community: string
  /** Null stands for all that have no colour of their own. */
  readonly theme: (theme: string | null) => string
  readonly leaning: (leaning: (typeof LEANINGS)[number]) => string
}

export function useLegendWords(size: (typeof SIZES)[number]): LegendWords {
  const { t, i18n } = useTranslation(['explore', 'shell'])
  const [{ a, b }] = useView()
  const sayTheme = useThemeWords()
  const listed = (numbers: readonly number[]) =>
    numbers.map((n) => n.toLocaleString(i18n.language)).join(t('legend.between'))
  return {
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, t(`shell:kind.${kind}`).toLowerCase()])) as Record<
      Kind,
      string
    >,
    sizes: (numbers) =>
      t(size === 'mentions' ? 'legend.sizeMentions' : 'legend.sizeDocs', { numbers: listed(numbers) }),
    widths: (numbers) => t('legend.width', { numbers: listed(numbers) }),
    dashed: t('legend.dashed'),
    community: t('legend.community'),
    theme: (theme) => (theme === null ? t('legend.otherTheme') : sayTheme(theme)),
    leaning: (leaning) => t(`legend.leaning.${leaning}`, { a, b }),
  }
}
