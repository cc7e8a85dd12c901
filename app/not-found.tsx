// An address that leads nowhere.
import Link from 'next/link'
import { requestWords } from './i18n/request.ts'
import style from './shell/notice.module.css'

export default async function NotFound() {
  const { t } = await requestWords()
  return (
    <div className={style.notice}>
      <h1>{t('missing.title')}</h1>
      <p>{t('missing.body')}</p>
      <Link href="/" className={style.button}>
        {t('missing.home')}
      </Link>
    </div>
  )
}
