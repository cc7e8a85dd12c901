'use client'
// How much is rejected, by whom and why, each with a way back.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JudgementJson } from '#graph/wire/judgement'
import { useAnswer } from '../../ask/use-answer.ts'
import { useTheJudge } from './judge-context.tsx'
import style from './reject.module.css'

const nameOf = ({ target }: JudgementJson): string =>
  'quote' in target ? `“${target.quote}”` : 'with' in target ? `${target.entity} – ${target.with}` : target.entity

export function Rejections() {
  const { t } = useTranslation('explore')
  const { undo } = useTheJudge()
  const { data } = useAnswer('curation', {})
  const [isOpen, setOpen] = useState(false)
  const standing = data?.judgements.filter(({ action, undoneAt }) => action === 'reject' && undoneAt === null) ?? []
  if (standing.length === 0) return null
  return (
    <div>
      <button type="button" className="door" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('filters.rejected', { count: standing.length })}
      </button>
      {isOpen && (
        <ul className={style.list} aria-label={t('reject.list')}>
          {standing.map((judgement) => (
            <li key={judgement.id}>
              <strong>{nameOf(judgement)}</strong>
              <span>{t('reject.by', { author: judgement.author, reason: judgement.reason })}</span>
              <button type="button" className="door" data-writes onClick={() => undo(judgement.id)}>
                {t('reject.undo')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
