'use client'
// Says that the picture is being arranged, how far that is, and stops it.
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { PictureGraph } from '../graph/build-graph.ts'
import style from '../graph/graph.module.css'
import type { Shaped } from '../shape/replay.ts'
import { useSteps } from '../shape/use-steps.ts'
import { useArranging } from './use-arranging.ts'

export function ArrangingNote({ graph, shaped }: { graph: PictureGraph; shaped: Shaped }) {
  const { t } = useTranslation('shape')
  const { take } = useSteps()
  const settle = useCallback((rounds: number) => take({ do: 'layout', layout: 'arranged', rounds }), [take])
  const { running, of, stop } = useArranging(graph, shaped, settle)
  if (running === undefined) return null
  return (
    <p className={style.arranging} role="status">
      {t('arranging', { n: running, of })}{' '}
      <button type="button" className="door" onClick={stop}>
        {t('stop')}
      </button>
    </p>
  )
}
