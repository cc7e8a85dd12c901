'use client'
// Says of an entity that it is rejected, by whom and why, with the way back.
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../ask/use-answer.ts'
import { useTheJudge } from './judge-context.tsx'

export function RejectedNote({ entity }: { entity: string }) {
  const { t } = useTranslation('explore')
  const { undo } = useTheJudge()
  const { data } = useAnswer('curation', {})
  const standing = data?.judgements.find(
    ({ action, target, undoneAt }) =>
      action === 'reject' &&
      undoneAt === null &&
      !('quote' in target) &&
      !('with' in target) &&
      target.entity === entity,
  )
  if (!standing) return null
  return (
    <p>
      {t('details.rejected')} {t('reject.by', { author: standing.author, reason: standing.reason })}{' '}
      <button type="button" className="door" data-writes onClick={() => undo(standing.id)}>
        {t('reject.undo')}
      </button>
    </p>
  )
}
