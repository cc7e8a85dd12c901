'use client'
// How far the files are that were brought, what became of each, and what they did to the graph.
import { useTranslation } from 'react-i18next'
import type { JobAction } from '#graph/wire/writes'
import styles from './add.module.css'
import { isOver } from './calls.ts'
import { GraphChanges } from './graph-changes.tsx'
import { JobButtons } from './job-buttons.tsx'
import { JobLines } from './job-lines.tsx'
import type { Progress } from './use-job.ts'

interface Props {
  readonly progress: Progress
  readonly onAct: (id: string, action: JobAction, file?: number) => void
}

export function JobReport({ progress, onAct }: Props) {
  const { t } = useTranslation('read')
  const { job, sending, unsent, waits, refused, isGone } = progress
  const toCome = sending ? sending.of - sending.sent : 0
  const total = (job?.total ?? 0) + toCome + (job ? 0 : unsent.length)
  return (
    <div className={styles.report}>
      <p role="status">
        <State progress={progress} total={total} />
        {job && job.outcomes.refused > 0 && (
          <strong> · {t('library.job.refusals', { count: job.outcomes.refused })}</strong>
        )}
        {unsent.length > 0 && <strong> · {t('library.job.unsent', { count: unsent.length })}</strong>}
      </p>
      {waits !== undefined && (
        <p role="alert">{waits === '' ? t('library.job.away') : t('library.job.waits', { reason: waits })}</p>
      )}
      {refused !== undefined && <p role="alert">{t('library.job.refused', { reason: refused })}</p>}
      {(job || sending) && <progress max={total} value={job?.done ?? 0} aria-label={t('library.job.progress')} />}
      {job && !isGone && (
        <>
          <JobButtons job={job} onAct={(action) => onAct(job.id, action)} />
          {isOver(job) && job.change && <GraphChanges change={job.change} />}
        </>
      )}
      <JobLines job={job} unsent={unsent} onRetry={(file) => job && onAct(job.id, 'retry', file)} />
    </div>
  )
}

function State({ progress: { job, sending, isGone }, total }: { progress: Progress; total: number }) {
  const { t } = useTranslation('read')
  if (isGone) return t('library.job.gone')
  if (!job) return sending ? t('library.job.sending') : t('library.job.none')
  const { state, done, reason } = job
  // Between two parts everything that has come may be over for a moment.
  const shown = sending && state === 'done' ? 'running' : state
  return (
    <>
      {t(`library.job.${shown}`, { done, count: total, reason: reason ?? '' })}
      {sending && <> · {t('library.job.sent', { sent: sending.sent, count: sending.of })}</>}
    </>
  )
}
