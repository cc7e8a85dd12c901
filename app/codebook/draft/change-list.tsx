'use client'
// What the draft changes, entry by entry, each a way to edit it and to take it back.
import { useTranslation } from 'react-i18next'
import { Shape } from '../../kinds/shape.tsx'
import { dropEntry } from './calls.ts'
import styles from './draft.module.css'
import { useDrafting } from './drafting.tsx'

export function ChangeList() {
  const { t } = useTranslation('draft')
  const { draft, act, edit } = useDrafting()
  if (!draft || draft.changes.length === 0) return null
  return (
    <ul className={styles.changes} aria-label={t('changes')}>
      {draft.changes.map(({ id, kind, label, change }) => (
        <li key={id}>
          <Shape kind={kind} size={12} />
          <span className="label">{label}</span>
          <small>{t(`change.${change}`)}</small>
          {change !== 'removed' && (
            <button
              type="button"
              className="door"
              aria-label={t('do.editNamed', { name: label })}
              onClick={() => void edit(id)}
            >
              {t('do.edit')}
            </button>
          )}
          <button
            type="button"
            className="door"
            aria-label={t('do.backNamed', { name: label })}
            onClick={() => void act(() => dropEntry(id))}
          >
            {t('do.back')}
          </button>
        </li>
      ))}
    </ul>
  )
}
