// A collection without documents: what to do about it.
import Link from 'next/link'
import { requestWords } from '../i18n/request.ts'
import style from '../shell/notice.module.css'

export async function EmptyCollection() {
  const { t } = await requestWords()
  return (
    <div className={style.notice}>
      <h1>{t('explore:empty.title')}</h1>
      <p>{t('explore:empty.body')}</p>
      <p>
        <code>npm run leitmotif -- ingest PATH…</code>
      </p>
      <Link href="/docs" className={style.button}>
        {t('explore:empty.library')}
      </Link>
    </div>
  )
}
