'use client'
// What the reader knows about the files to be added; all of it may stay empty.
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './add.module.css'
import type { Known } from './asking.ts'

const FIELDS = ['source', 'date', 'country', 'lang'] as const
const EXAMPLE: Known = { source: 'Xinhua', date: '2015-07-08', country: 'CN', lang: 'en' }

export function KnownFields({ known, onChange }: { known: Known; onChange: (known: Known) => void }) {
  const { t } = useTranslation('read')
  const id = useId()
  return (
    <details className={styles.known}>
      <summary>{t('library.add.known')}</summary>
      <div>
        {FIELDS.map((field) => (
          <div key={field}>
            <label htmlFor={`${id}${field}`}>{t(`library.column.${field}`)}</label>
            <input
              id={`${id}${field}`}
              type="text"
              autoComplete="off"
              placeholder={EXAMPLE[field]}
              value={known[field]}
              onChange={(event) => onChange({ ...known, [field]: event.target.value })}
            />
          </div>
        ))}
      </div>
    </details>
  )
}
