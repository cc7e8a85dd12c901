// Read: the library, every document of the collection with what it says of itself, and the ways to add more.
import type { Metadata } from 'next'
import { engine } from '../engine.ts'
import { requestWords } from '../i18n/request.ts'
import { StoreAway } from '../shell/store-away.tsx'
import { attempt } from './attempt.ts'
import { AddDocs } from './library/add-docs.tsx'
import { DocTable } from './library/doc-table.tsx'
import styles from './library/library.module.css'
import { MorePages } from './library/more-pages.tsx'

interface Props {
  readonly searchParams: Promise<{ cursor?: string | string[] }>
}

const PAGE = 1000

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestWords()
  return { title: t('read:library.title') }
}

export default async function LibraryPage({ searchParams }: Props) {
  const { t } = await requestWords()
  const { cursor } = await searchParams
  const from = typeof cursor === 'string' ? cursor : undefined
  const listed = await attempt(engine().docs({ limit: String(PAGE), ...(from !== undefined && { cursor: from }) }))
  if ('reason' in listed) return <StoreAway reason={listed.reason} />
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
      {total > 0 && <DocTable docs={docs} />}
      <MorePages cursor={from} next={next} />
      <AddDocs empty={total === 0} />
    </div>
  )
}
