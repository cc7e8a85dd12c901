'use client'
// Asks who rejects and why; the name is remembered in this browser.
import { useLocalStorage } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Target } from './judge.ts'
import { useTheJudge } from './judge-context.tsx'
import style from './reject.module.css'

interface Props {
  readonly target: Target
  /** What the reader sees: a label or the quoted words. */
  readonly what: string
  readonly onDone: (rejected: boolean) => void
}

export function RejectForm({ target, what, onDone }: Props) {
  const { t } = useTranslation('explore')
  const judge = useTheJudge()
  const [author, setAuthor] = useLocalStorage({ key: 'leitmotif-author', defaultValue: '' })
  const [reason, setReason] = useState('')
  const send = async () => {
    const isDone = await judge.reject({ target, author: author.trim(), reason: reason.trim() }, what)
    if (isDone) onDone(true)
  }
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <h3>{t('reject.title', { label: what })}</h3>
      <p>{t('reject.body')}</p>
      <label>
        {t('reject.author')}
        <input value={author} maxLength={200} required onChange={(event) => setAuthor(event.currentTarget.value)} />
      </label>
      <label>
        {t('reject.reason')}
        <input
          value={reason}
          maxLength={2000}
          required
          placeholder={t('reject.reasonHint')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <p className={style.actions}>
        <button type="submit" data-strong>
          {t('reject.do')}
        </button>
        <button type="button" onClick={() => onDone(false)}>
          {t('reject.cancel')}
        </button>
      </p>
    </form>
  )
}
