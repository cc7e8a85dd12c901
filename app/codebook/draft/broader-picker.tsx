'use client'
// Finds the entry that another is part of, by any of its names.
import { useDebouncedValue } from '@mantine/hooks'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../ask/use-answer.ts'
import { Shape } from '../../kinds/shape.tsx'
import styles from './dialog.module.css'

const PAUSE = 150

interface Props {
  /** An entry is no part of itself. */
  readonly but: string | undefined
  /** An id, empty for none. */
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

export function BroaderPicker({ but, chosen, onChoose }: Props) {
  const { t } = useTranslation('draft')
  const name = useId()
  const [words, setWords] = useState('')
  const [q] = useDebouncedValue(words.trim(), PAUSE)
  const { data: known } = useAnswer('codebookEntry', chosen === '' ? null : { id: chosen })
  const { data } = useAnswer('codebook', q === '' ? null : { q, limit: '6' })
  const found = q === '' ? [] : (data?.entries.filter(({ id }) => id !== but && id !== chosen) ?? [])
  return (
    <fieldset className={styles.broader}>
      <legend>{t('form.broader')}</legend>
      <label className={styles.choice}>
        <input type="radio" name={name} checked={chosen === ''} onChange={() => onChoose('')} />
        {t('form.noBroader')}
      </label>
      {chosen !== '' && (
        <label className={styles.choice}>
          <input type="radio" name={name} checked readOnly />
          {known?.id === chosen ? known.label : chosen}
        </label>
      )}
      {found.map(({ id, kind, label }) => (
        <label key={id} className={styles.choice}>
          <input type="radio" name={name} checked={false} onChange={() => onChoose(id)} />
          <Shape kind={kind} size={11} />
          {label}
        </label>
      ))}
      <label>
        {t('form.findBroader')}
        <input
          type="search"
          value={words}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </label>
    </fieldset>
  )
}
