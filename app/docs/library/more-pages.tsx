// The way through a collection too large for one page.
import Link from 'next/link'
import { createSerializer, parseAsString } from 'nuqs/server'
import { requestWords } from '../../i18n/request.ts'
import styles from './library.module.css'
import { type LibraryQuery, parsers } from './library-query.ts'

interface Props {
  readonly cursor: string | undefined
  readonly next: string | null
  readonly query: LibraryQuery
}

const address = createSerializer({ ...parsers, cursor: parseAsString })

export async function MorePages({ cursor, next, query }: Props) {
  const { t } = await requestWords()
  if (cursor === undefined && next === null) return null
  return (
    <nav className={styles.pages} aria-label={t('read:library.pages')}>
      {cursor !== undefined && (
        <Link href={address('/docs', { ...query, cursor: null })}>{t('read:library.first')}</Link>
      )}
      {next !== null && <Link href={address('/docs', { ...query, cursor: next })}>{t('read:library.next')}</Link>}
    </nav>
  )
}
