'use client'
// What a page shows while its store is away: the reason as the engine told it, and a way to ask again.
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { useTranslation } from 'react-i18next'
import style from './notice.module.css'

export function StoreAway({ reason }: { reason: string }) {
  const { t } = useTranslation('shell')
  const router = useRouter()
  const [isAsking, start] = useTransition()
  return (
    <div className={style.notice} role="alert" aria-busy={isAsking}>
      <h1>{t('error.title')}</h1>
      <p>{t('error.body')}</p>
      <p className={style.reason}>{t('error.reason', { reason })}</p>
      <button type="button" className={style.button} onClick={() => start(() => router.refresh())}>
        {t('error.retry')}
      </button>
    </div>
  )
}
