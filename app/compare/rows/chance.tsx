'use client'
// How p was adjusted for all rows, and labels exchanged for who asks for it: how far it is, and a way to stop.
import { useTranslation } from 'react-i18next'
import type { Progress } from '../../ask/fetch-told.ts'
import { howAdjusted } from '../how-adjusted.ts'
import { useCompareView } from '../use-view.ts'
import { EXCHANGES } from '../view.ts'
import style from './rows.module.css'
import type { Comparison } from './rows.ts'

interface Props {
  readonly said: Comparison
  /** Labels are being exchanged; undefined where they are not, or are already. */
  readonly running: Progress | undefined
}

export function Chance({ said, running }: Props) {
  const { t } = useTranslation('compare')
  const [view, setView] = useCompareView()
  const how = howAdjusted(said)
  if (!how) return null
  const offered = EXCHANGES.filter((times) => how.way !== 'all' && times > how.count)
  return (
    <section className={style.chance} aria-label={t('chance.label')}>
      {running ? (
        <>
          <label>
            {t('chance.running')} <progress value={running.done} max={running.of} />
          </label>
          <span>{t('chance.done', { ...running })}</span>
          <button type="button" onClick={() => void setView({ permutations: null })}>
            {t('chance.stop')}
          </button>
        </>
      ) : (
        <>
          <span>{t(`chance.by.${how.way}`, { ...how })}</span>
          {offered.map((times) => (
            <button key={times} type="button" onClick={() => void setView({ permutations: times })}>
              {t('chance.exchange', { count: times })}
            </button>
          ))}
          {view.permutations !== null && (
            <button type="button" className="door" onClick={() => void setView({ permutations: null })}>
              {t('chance.without')}
            </button>
          )}
        </>
      )}
    </section>
  )
}
