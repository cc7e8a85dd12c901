// A document that is not, or no longer, in the collection.
import Link from 'next/link'
import { requestWords } from '../../i18n/request.ts'
import style from '../../shell/notice.module.css'

export default async function DocNotFound() {
  const { t } = await requestWords()
  return (
    <div className={style.notice}>
      <h1>{t('read:missing.title')}</h1>
      <p>{t('read:missing.body')}</p>
      <Link href="/docs" className={style.button}>
        {t('read:missing.library')}
      </Link>
    </div>
  )
}
