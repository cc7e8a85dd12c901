'use client'
// What can be asked of a job: to pause, go on or be given up between two files, and to try again what did not go in.
import { useTranslation } from 'react-i18next'
import type { JobAction, JobJson } from '#graph/wire/writes'
import styles from './add.module.css'
import { isOver } from './calls.ts'

interface Props {
  readonly job: JobJson
  readonly onAct: (action: JobAction) => void
}

export function JobButtons({ job, onAct }: Props) {
  const { t } = useTranslation('read')
  const { state, retriable } = job
  const actions: readonly JobAction[] = isOver(job)
    ? retriable > 0
      ? ['retry']
      : []
    : [state === 'paused' ? 'resume' : 'pause', 'cancel']
  if (actions.length === 0) return null
  return (
    <p className={styles.actions}>
      {actions.map((action) => (
        <button key={action} type="button" className={styles.button} onClick={() => onAct(action)}>
          {t(`library.job.do.${action}`, { count: retriable })}
        </button>
      ))}
    </p>
  )
}
