// Method: every number that is shown, with its formula and its source, a section a file; and what is not claimed.
import type { Metadata } from 'next'
import type { SearchParams } from 'nuqs/server'
import { requestWords } from '../i18n/request.ts'
import { Comparison } from './comparison/comparison.tsx'
import { viewCompared } from './comparison/view-compared.ts'
import styles from './method.module.css'
import { Claims } from './sections/claims.tsx'
import { Communities } from './sections/communities.tsx'
import { Counted } from './sections/counted.tsx'
import { Drawn } from './sections/drawn.tsx'
import { Found } from './sections/found.tsx'
import { NotClaimed } from './sections/not-claimed.tsx'
import { Paths } from './sections/paths.tsx'
import { Quality } from './sections/quality.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestWords()
  return { title: t('method:title') }
}

export default async function MethodPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [{ t }, from] = await Promise.all([requestWords(), viewCompared(searchParams)])
  return (
    <article className={styles.method} aria-labelledby="method">
      <h1 id="method">{t('method:title')}</h1>
      <p className={styles.intro}>{t('method:intro')}</p>
      <Counted />
      <Found />
      <Claims />
      <Drawn />
      <Communities />
      <Paths />
      <Comparison from={from} />
      <Quality />
      <NotClaimed />
    </article>
  )
}
