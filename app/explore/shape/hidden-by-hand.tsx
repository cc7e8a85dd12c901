'use client'
// How many entities the reader's own steps hide, with the way to bring them back.
import { useTranslation } from 'react-i18next'
import { useView } from '../use-view.ts'
import { isKept } from './long-steps.ts'
import type { Shaped } from './replay.ts'
import { useSteps } from './use-steps.ts'

export function HiddenByHand({ shaped }: { shaped: Shaped }) {
  const { t } = useTranslation('shape')
  const [view, setView] = useView()
  const { steps, take, isLost } = useSteps()
  return (
    <>
      {shaped.hidden > 0 && (
        <p>
          {t('hidden', { count: shaped.hidden })}{' '}
          <button type="button" className="door" onClick={() => take({ do: 'all' })}>
            {t('bringBack')}
          </button>
        </p>
      )}
      {isKept(view.steps) && steps.length > 0 && <p>{t('kept', { name: view.steps.slice(1) })}</p>}
      {isLost && (
        <p role="alert">
          {t('lost', { name: view.steps.slice(1) })}{' '}
          <button type="button" className="door" onClick={() => setView({ steps: null })}>
            {t('forget')}
          </button>
        </p>
      )}
    </>
  )
}
