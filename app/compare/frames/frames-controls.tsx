'use client'
// Which scheme is read, and whether in all sentences or in those that name the chosen row.
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '#graph/wire/calls'
import type { Row } from '../rows/rows.ts'
import { useCompareView } from '../use-view.ts'
import style from './frames.module.css'
import { saidIn } from './said-in.ts'

interface Props {
  readonly said: AnswerOf<'frames'>
  readonly chosen: Row | undefined
}

export function FramesControls({ said, chosen }: Props) {
  const { t, i18n } = useTranslation('compare')
  const [view, setView] = useCompareView()
  return (
    <div className={style.controls}>
      <label>
        {t('frames.scheme')}
        <select value={said.scheme} onChange={({ target }) => void setView({ scheme: target.value, frame: null })}>
          {said.schemes.map(({ id, label }) => (
            <option key={id} value={id}>
              {saidIn(label, i18n.language).words}
            </option>
          ))}
        </select>
      </label>
      {chosen && (
        <label>
          <input
            type="checkbox"
            checked={view.framed}
            onChange={({ target }) => void setView({ framed: target.checked || null, frame: null })}
          />
          {t('frames.only', { label: chosen.label })}
        </label>
      )}
    </div>
  )
}
