'use client'
// On the open entry: the way to edit it, and to take back what was changed of it.
import { useTranslation } from 'react-i18next'
import { dropEntry } from './calls.ts'
import styles from './draft.module.css'
import { useDrafting } from './drafting.tsx'

export function EditButtons({ id }: { id: string }) {
  const { t } = useTranslation('draft')
  const { draft, act, edit } = useDrafting()
  const isChanged = draft?.own.includes(id) === true && !draft.changes.some((change) => change.id === id)
  return (
    <p className={styles.ways} data-writes>
      <button type="button" onClick={() => void edit(id)}>
        {t('do.editEntry')}
      </button>
      {isChanged && (
        <button type="button" onClick={() => void act(() => dropEntry(id))}>
          {t('do.backEntry')}
        </button>
      )}
    </p>
  )
}
