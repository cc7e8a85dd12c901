'use client'
// What a page shows when its question could not be answered: why, and a way to ask again.
import { useRouter } from 'next/navigation'
import { startTransition } from 'react'
import { useTranslation } from 'react-i18next'
import style from './shell/notice.module.css'

export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const { t } = useTranslation('shell')
  const router = useRouter()
  const again = () =>
    startTransition(() => {
      router.refresh()
      reset()
    })
  return (
    <div className={style.notice} role="alert">
      <h1>{t('error.title')}</h1>
      <p>{t('error.body')}</p>
      {error.digest === undefined && <p className={style.reason}>{t('error.reason', { reason: error.message })}</p>}
      <button type="button" className={style.button} onClick={again}>
        {t('error.retry')}
      </button>
    </div>
  )
}
