'use client'
// How far the files are that were brought, and what became of each.
import Link from 'next/link'
import { useTranslation } from 'react-i18next'
import type { JobJson } from '#graph/wire/writes'
import { docAddress } from '../anchor.ts'
import styles from './add.module.css'

interface Props {
  readonly progress: 'sending' | JobJson | { readonly refused: string }
}

export function JobReport({ progress }: Props) {
  const { t } = useTranslation('read')
  if (progress === 'sending')
    return (
      <p className={styles.report} role="status">
        {t('library.job.sending')}
      </p>
    )
  if ('refused' in progress)
    return (
      <p className={styles.report} role="alert">
        {t('library.job.refused', { reason: progress.refused })}
      </p>
    )
  const { state, done, total, files, reason } = progress
  const refused = files.filter(({ outcome }) => outcome === 'refused').length
  return (
    <div className={styles.report}>
      <p role="status">
        {t(`library.job.${state}`, { done, count: total, reason: reason ?? '' })}
        {refused > 0 && <strong> · {t('library.job.refusals', { count: refused })}</strong>}
      </p>
      <progress max={total} value={done} aria-label={t('library.job.progress')} />
      <ul>
        {files.map((file, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: files of a job keep their places, and two may share a name
          <li key={i} data-outcome={file.outcome ?? 'waiting'}>
            {file.doc === null ? <span>{file.name}</span> : <Link href={docAddress(file.doc)}>{file.name}</Link>}{' '}
            <span>{t(`library.outcome.${file.outcome ?? 'waiting'}`)}</span>
            {file.reason !== null && <span> · {file.reason}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
