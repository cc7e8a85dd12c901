'use client'
// Finds the entity that is meant by any of its names; where it may be a new one, what is written is its label.
import { useDebouncedValue } from '@mantine/hooks'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../ask/use-answer.ts'
import { Shape } from '../../kinds/shape.tsx'
import type { Choice } from './draft-from.ts'
import style from './reject.module.css'

interface Props {
  /** What is meant now. */
  readonly but: string
  readonly isNewAllowed: boolean
  readonly choice: Choice
  readonly onChoose: (picked: Pick<Choice, 'picked' | 'label'>) => void
}

export function EntityPicker({ but, isNewAllowed, choice, onChoose }: Props) {
  const { t } = useTranslation('review')
  const name = useId()
  const [q] = useDebouncedValue(choice.label.trim(), 150)
  const { data } = useAnswer('entities', q === '' ? null : { q, limit: '6' }, { keep: true })
  const found = q === '' ? [] : (data?.entities.filter(({ id }) => id !== but) ?? [])
  return (
    <>
      <label>
        {t(isNewAllowed ? 'meant' : 'mergeInto')}
        <input
          value={choice.label}
          maxLength={200}
          required
          autoComplete="off"
          placeholder={t('findHint')}
          onChange={(event) => onChoose({ label: event.currentTarget.value, picked: undefined })}
        />
      </label>
      {found.length > 0 && (
        <fieldset className={style.found}>
          <legend>{t('found')}</legend>
          {found.map(({ id, kind, label, sentences }) => (
            <label key={id}>
              <input
                type="radio"
                name={name}
                checked={choice.picked === id}
                onChange={() => onChoose({ picked: id, label })}
              />
              <Shape kind={kind} size={11} />
              <span>{label}</span>
              <small>{t('sentences', { count: sentences })}</small>
            </label>
          ))}
        </fieldset>
      )}
      {isNewAllowed && choice.picked === undefined && choice.label.trim() !== '' && <p>{t('isNew')}</p>}
    </>
  )
}
