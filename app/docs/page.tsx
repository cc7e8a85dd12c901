// Read: the library, every document of the collection with what it says of itself, and the ways to add more.
import type { Metadata } from 'next'
import { createLoader, type SearchParams } from 'nuqs/server'
import { engine } from '../engine.ts'
import { requestWords } from '../i18n/request.ts'
import { StoreAway } from '../shell/store-away.tsx'
import { attempt } from './attempt.ts'
import { AddDocs } from './library/add-docs.tsx'
import { DocTable } from './library/doc-table.tsx'
import styles from './library/library.module.css'
import { LibraryFilter } from './library/library-filter.tsx'
import { parsers, termsOfLibrary } from './library/library-query.ts'
import { MorePages } from './library/more-pages.tsx'

interface Props {
  readonly searchParams: Promise<SearchParams>
}

const PAGE = 1000
const loadQuery = createLoader(parsers)

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestWords()
  return { title: t('read:library.title') }
}

export default async function LibraryPage({ searchParams }: Props) {
  const { t } = await requestWords()
  const { cursor } = await searchParams
  const from = typeof cursor === 'string' ? cursor : undefined
  const query = await loadQuery(searchParams)
  const chosen = termsOfLibrary(query)
  const [listed, facets] = await Promise.all([
    attempt(engine().docs({ in: chosen, limit: String(PAGE), ...(from !== undefined && { cursor: from }) })),
    attempt(engine().facets({})),
  ])
  if ('reason' in listed) return <StoreAway reason={listed.reason} />
  if ('reason' in facets) return <StoreAway reason={facets.reason} />
  const { docs, total, next } = listed.answer
  return (
    <div className={styles.library}>
      <header>
        <h1>{t('read:library.title')}</h1>
        <p role="status">
          {docs.length === total
            ? t('documents', { count: total })
            : t('read:library.part', { shown: docs.length, count: total })}
        </p>
      </header>
      {facets.answer.docs > 0 && <LibraryFilter facets={facets.answer} />}
      {total > 0 && <DocTable docs={docs} />}
      {total === 0 && chosen !== '' && <p className={styles.nothing}>{t('read:library.nothing')}</p>}
      <MorePages cursor={from} next={next} query={query} />
      <AddDocs empty={facets.answer.docs === 0} />
    </div>
  )
}
