'use client'
// Shows only what stands in at least so many docs or sentences.
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useView } from '../use-view.ts'
import controls from './controls.module.css'
import style from './filters.module.css'

const MOST_SENTENCES = 20

export function LeastFilter({ docs }: { docs: number }) {
  const { t } = useTranslation('explore')
  const [view, setView] = useView()
  return (
    <fieldset className={style.group}>
      <legend>{t('filters.minimum')}</legend>
      <Least
        value={view.minDocs}
        most={Math.max(2, Math.min(docs, MOST_SENTENCES))}
        say={(count) => t('filters.minDocs', { count })}
        onChange={(n) => setView({ minDocs: n })}
      />
      <Least
        value={view.minSentences}
        most={MOST_SENTENCES}
        say={(count) => t('filters.minSentences', { count })}
        onChange={(n) => setView({ minSentences: n })}
      />
    </fieldset>
  )
}

/** The words follow the hand; the question is asked when it lets go. */
function Least(props: { value: number; most: number; say: (n: number) => string; onChange: (n: number) => void }) {
  const id = useId()
  const [moving, setMoving] = useState<number>()
  const shown = moving ?? props.value
  const settle = () => {
    if (moving !== undefined && moving !== props.value) props.onChange(moving)
    setMoving(undefined)
  }
  return (
    <p className={controls.slider}>
      <label htmlFor={id}>{props.say(shown)}</label>
      <input
        id={id}
        type="range"
        min={1}
        max={Math.max(props.most, props.value)}
        value={shown}
        onChange={(event) => setMoving(Number(event.currentTarget.value))}
        onPointerUp={settle}
        onKeyUp={settle}
        onBlur={settle}
      />
    </p>
  )
}
