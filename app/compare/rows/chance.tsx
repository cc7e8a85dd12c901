'use client'
// How p was adjusted for all rows, and labels exchanged for who asks for it: how far it is, and a way to stop.
import { useTranslation } from 'react-i18next'
import type { AskOf } from '#graph/wire/calls'
import { useTold } from '../../ask/use-told.ts'
import { Trouble } from '../../explore/trouble.tsx'
import { howAdjusted } from '../how-adjusted.ts'
import { useCompareView } from '../use-view.ts'
import { EXCHANGES } from '../view.ts'
import style from './chance.module.css'
import type { Comparison } from './rows.ts'

interface Props {
  readonly said: Comparison
  /** The comparison with labels exchanged, while `said` is not yet its answer; else null. */
  readonly asked: AskOf<'compare'> | null
}

export function Chance({ said, asked }: Props) {
  const { t } = useTranslation('compare')
  const [view, setView] = useCompareView()
  const { progress, error, again } = useTold('compare', asked)
  const how = howAdjusted(said)
  if (!how) return null
  if (error) return <Trouble error={error} again={again} />
  const offered = EXCHANGES.filter((times) => how.way !== 'all' && times > how.count)
  return (
    <section className={style.chance} aria-label={t('chance.label')}>
      {asked ? (
        <Running done={progress?.done ?? 0} of={progress?.of ?? Number(asked.permutations)} />
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

function Running({ done, of }: { done: number; of: number }) {
  const { t } = useTranslation('compare')
  const [, setView] = useCompareView()
  return (
    <>
      <label>
        {t('chance.running')} <progress value={done} max={of} />
      </label>
      <span>{t('chance.done', { done, of })}</span>
      <button type="button" onClick={() => void setView({ permutations: null })}>
        {t('chance.stop')}
      </button>
    </>
  )
}
