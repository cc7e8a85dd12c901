'use client'
// Finds entries by any of their names; the words stand in the address, and the list follows while they are typed.
import { IconSearch } from '@tabler/icons-react'
import { debounce, useQueryStates } from 'nuqs'
import { useTransition } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './filters.module.css'
import { parsers } from './view.ts'

const PAUSE = 120

export function FindEntries() {
  const { t } = useTranslation('codebook')
  const [isAsking, startTransition] = useTransition()
  const [{ q }, setView] = useQueryStates(
    { q: parsers.q, cursor: parsers.cursor },
    { shallow: false, scroll: false, startTransition, limitUrlUpdates: debounce(PAUSE) },
  )
  return (
    <div className={styles.find} aria-busy={isAsking}>
      <IconSearch size={15} stroke={1.7} aria-hidden="true" />
      <input
        type="search"
        value={q}
        aria-label={t('find.label')}
        placeholder={t('find.hint')}
        autoComplete="off"
        onChange={(event) => void setView({ q: event.target.value || null, cursor: null })}
      />
    </div>
  )
}
