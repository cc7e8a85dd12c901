// The way through a collection too large for one page.
import Link from 'next/link'
import { requestWords } from '../../i18n/request.ts'
import styles from './library.module.css'

export async function MorePages({ cursor, next }: { cursor: string | undefined; next: string | null }) {
  const { t } = await requestWords()
  if (cursor === undefined && next === null) return null
  return (
    <nav className={styles.pages} aria-label={t('read:library.pages')}>
      {cursor !== undefined && <Link href="/docs">{t('read:library.first')}</Link>}
      {next !== null && <Link href={`/docs?cursor=${encodeURIComponent(next)}`}>{t('read:library.next')}</Link>}
    </nav>
  )
}
