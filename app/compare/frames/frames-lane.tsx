'use client'
// Frames: what sentences do in either group (name a problem, its cause, a remedy), function by function; silence stays visible.
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../ask/use-answer.ts'
import { Trouble } from '../../explore/trouble.tsx'
import lanes from '../lanes/lanes.module.css'
import { framesAsk } from '../questions.ts'
import type { Row } from '../rows/rows.ts'
import { useCompareView } from '../use-view.ts'
import type { Groups } from '../view.ts'
import { FrameRow } from './frame-row.tsx'
import style from './frames.module.css'
import { FramesControls } from './frames-controls.tsx'
import { Reading } from './reading.tsx'

interface Props {
  readonly groups: Groups
  /** That of the rows. */
  readonly tier: number
  readonly chosen: Row | undefined
}

export function FramesLane({ groups, tier, chosen }: Props) {
  const { t } = useTranslation('compare')
  const [{ scheme, framed }] = useCompareView()
  const of = framed && chosen ? chosen : null
  const { data, error, mutate } = useAnswer('frames', framesAsk(groups, scheme, of?.id ?? null))
  return (
    <section aria-label={t('frames.label')} className={lanes.lane}>
      <h2>
        {t('frames.label')} <span>{t('frames.what')}</span>
      </h2>
      {data && <FramesControls said={data} chosen={chosen} />}
      {error && <Trouble error={error} again={() => void mutate()} />}
      <div className={style.frame} aria-busy={!data && !error}>
        {data && !error && (
          <>
            <Reading said={data} tier={tier} of={of?.label} />
            <ol aria-label={t('frames.functions')}>
              {data.functions.map((row) => (
                <FrameRow key={row.id} said={data} row={row} />
              ))}
            </ol>
          </>
        )}
      </div>
    </section>
  )
}
