'use client'
// Which docs are asked, by one of their fields: a line a value, the first dozen before one asks for more.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Field } from '#graph/group/term'
import { sayNumber } from '../../i18n/say.ts'
import { isChosen, toggle } from '../doc-terms.ts'
import { useView } from '../use-view.ts'
import { Box, CheckRow } from './check-row.tsx'
import style from './filters.module.css'

const FIRST = 8

interface Props {
  readonly field: Field
  readonly words: string
  readonly unknown: string
  readonly values: readonly { readonly value: string; readonly docs: number }[]
  /** How many docs there are in all. */
  readonly docs: number
  readonly say?: (value: string) => string
}

export function ValuesFilter({ field, words, unknown, values, docs, say = (value) => value }: Props) {
  const { t, i18n } = useTranslation('explore')
  const [view, setView] = useView()
  const [isOpen, setOpen] = useState(false)
  const known = values.filter(({ value }) => value !== '')
  const left = docs - known.reduce((sum, line) => sum + line.docs, 0)
  if (known.length === 0) return null
  return (
    <fieldset className={style.group}>
      <legend>{words}</legend>
      {known.slice(0, isOpen ? undefined : FIRST).map(({ value, docs: count }) => (
        <CheckRow
          key={value}
          checked={isChosen(view.in, field, value)}
          mark={<Box checked={isChosen(view.in, field, value)} />}
          count={sayNumber(count, i18n.language)}
          onChange={() => setView({ in: toggle(view.in, field, value) || null })}
        >
          {say(value)}
        </CheckRow>
      ))}
      {left > 0 && (
        <p className={style.row}>
          <span className={style.words}>{unknown}</span>
          <span className={style.count}>{sayNumber(left, i18n.language)}</span>
        </p>
      )}
      {known.length > FIRST && (
        <button type="button" className="door" onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('filters.fewer') : t('filters.moreCommunities', { count: known.length - FIRST })}
        </button>
      )}
    </fieldset>
  )
}
