'use client'
// How far the files are that were brought, and what became of each.
import Link from 'next/link'
import { useTranslation } from 'react-i18next'
import type { JobAction } from '#graph/wire/writes'
import { docAddress } from '../anchor.ts'
import styles from './add.module.css'
import { JobButtons } from './job-buttons.tsx'
import type { Progress } from './use-job.ts'

interface Props {
  readonly progress: Progress
  readonly onAct: (id: string, action: JobAction) => void
}

export function JobReport({ progress, onAct }: Props) {
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
      <JobButtons job={progress} onAct={(action) => onAct(progress.id, action)} />
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
