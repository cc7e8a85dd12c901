'use client'
// The form of one entry: kept in the draft, or refused with the reason and nothing lost of what was written.
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntryJson } from '#graph/wire/draft'
import { putEntry } from './calls.ts'
import styles from './dialog.module.css'
import type { ThemeChoice } from './drafting.tsx'
import { EntryFields } from './entry-fields.tsx'
import { entryFrom, type Fields } from './fields.ts'
import type { Draft } from './use-draft.ts'

export interface Edited {
  /** Undefined for a new one. */
  readonly entry: EntryJson | undefined
  readonly fields: Fields
}

interface Props {
  readonly edited: Edited
  readonly themes: readonly ThemeChoice[]
  readonly draft: Draft
  readonly onClose: () => void
}

export function EntryDialog({ edited: { entry, fields: first }, themes, draft, onClose }: Props) {
  const { t } = useTranslation('draft')
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const [fields, setFields] = useState(first)
  const [reason, setReason] = useState<string>()
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const keep = async () => {
    setReason(undefined)
    const kept = await draft.act(async () => {
      try {
        return await putEntry(entryFrom(fields, entry), entry === undefined)
      } catch (error) {
        setReason(error instanceof Error ? error.message : String(error))
        throw error
      }
    })
    if (kept) dialog.current?.close()
  }
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={heading} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        <h2 id={heading}>{entry ? t('form.edit', { name: entry.label.en ?? entry.id }) : t('form.new')}</h2>
        <EntryFields entry={entry} fields={fields} themes={themes} onChange={setFields} />
        <div className={styles.answers}>
          {reason !== undefined && <p role="alert">{t('form.refused', { reason })}</p>}
          <button type="submit" data-strong>
            {t('form.keep')}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {t('form.cancel')}
          </button>
        </div>
      </form>
    </dialog>
  )
}
