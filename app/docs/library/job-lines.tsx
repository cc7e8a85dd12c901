'use client'
// What became of each file that was brought; of many, those that did not go in and the latest.
import Link from 'next/link'
import { useTranslation } from 'react-i18next'
import type { JobJson } from '#graph/wire/writes'
import { docAddress } from '../anchor.ts'
import styles from './add.module.css'
import type { Unsent } from './send.ts'

interface Props {
  readonly job: JobJson | undefined
  readonly unsent: readonly Unsent[]
  /** Tries one file again, by its place in the job. */
  readonly onRetry: (file: number) => void
}

export function JobLines({ job, unsent, onRetry }: Props) {
  const { t } = useTranslation('read')
  const files = job?.files ?? []
  const total = job?.total ?? 0
  return (
    <>
      {files.length < total && <p>{t('library.job.listed', { shown: files.length, count: total })}</p>}
      <ul>
        {unsent.map(({ name, reason }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: files keep their places, and two may share a name
          <li key={`unsent ${i}`} data-outcome="refused">
            <span>{name}</span> <span>{t('library.outcome.unsent')}</span>
            <span> · {reason ?? t('library.job.unreadable')}</span>
          </li>
        ))}
        {files.map(({ at, name, doc, outcome, reason, retriable }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: docs of one file share its place, and may share a name
          <li key={`${at} ${i}`} data-outcome={outcome ?? 'waiting'}>
            {doc === null ? (
              <span>{name}</span>
            ) : (
              <Link href={docAddress(doc)} prefetch={false}>
                {name}
              </Link>
            )}{' '}
            <span>{t(`library.outcome.${outcome ?? 'waiting'}`)}</span>
            {reason !== null && <span> · {reason}</span>}
            {retriable && (
              <>
                {' '}
                <button
                  type="button"
                  className={styles.button}
                  aria-label={t('library.job.againOne', { name })}
                  onClick={() => onRetry(at)}
                >
                  {t('library.job.again')}
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
