'use client'
// A judgement in one sentence, entities by their labels.
import { useTranslation } from 'react-i18next'
import type { JudgementJson } from '#graph/wire/judgement'

export function useSaying(labels: Readonly<Record<string, string>>): (judgement: JudgementJson) => string {
  const { t } = useTranslation(['review', 'shell'])
  const named = (id: string) => labels[id] ?? id
  return (one) => {
    const { target } = one
    const [first] = 'mentions' in target ? target.mentions : 'doc' in target ? [target] : []
    const more = 'mentions' in target && target.mentions.length > 1 ? ` × ${target.mentions.length}` : ''
    const what = first
      ? `“${first.quote}”${more}`
      : 'with' in target
        ? `${named(target.entity)} – ${named(target.with)}`
        : named(target.entity)
    if (one.action === 'reject') return t('review:says.reject', { what })
    if (one.action === 'distinguish') return t('review:says.distinguish', { what })
    if (one.action === 'merge') return t('review:says.merge', { what, to: named(one.to) })
    if (one.action === 'rename') return t('review:says.rename', { what, to: one.to })
    if (one.action === 'retype') return t('review:says.retype', { what, to: t(`shell:kind.${one.to}`) })
    return t('review:says.split', { what, to: one.to.label })
  }
}
