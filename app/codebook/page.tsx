// Codebook: the notions known beforehand, their names in three languages, and where the documents name each.
import type { Metadata } from 'next'
import type { SearchParams } from 'nuqs/server'
import { attempt } from '../docs/attempt.ts'
import { engine } from '../engine.ts'
import { requestLanguage, requestWords } from '../i18n/request.ts'
import { StoreAway } from '../shell/store-away.tsx'
import styles from './codebook.module.css'
import { DraftRegion } from './draft/draft-region.tsx'
import { DraftingProvider } from './draft/drafting.tsx'
import { EntriesTable } from './entries-table.tsx'
import { EntryPanel } from './entry-panel.tsx'
import { Filters } from './filters.tsx'
import { NoEntries } from './no-entries.tsx'
import { docsOf, listAsk, loadCodebookView } from './view.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestWords()
  return { title: t('codebook:title') }
}

export default async function CodebookPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const view = await loadCodebookView(searchParams)
  const docs = docsOf(view)
  const id = view.entry
  const [listed, facets, entry] = await Promise.all([
    attempt(engine().codebook(listAsk(view))),
    attempt(engine().facets({})),
    id === null ? undefined : attempt(engine().codebookEntry({ id, in: docs })),
  ])
  if ('reason' in listed) return <StoreAway reason={listed.reason} />
  if ('reason' in facets) return <StoreAway reason={facets.reason} />
  const language = await requestLanguage()
  const themes = listed.answer.themes.map(({ value, names }) => ({
    id: value,
    name: (names[language] ?? names.en)?.[0] ?? value,
  }))
  return (
    <DraftingProvider themes={themes}>
      <div className={styles.codebook} data-open={entry ? '' : undefined}>
        <Filters view={view} list={listed.answer} langs={facets.answer.lang} />
        <div className={styles.list}>
          <DraftRegion />
          {listed.answer.total === 0 ? <NoEntries view={view} /> : <EntriesTable view={view} list={listed.answer} />}
        </div>
        {entry && <EntryPanel view={view} entry={entry} />}
      </div>
    </DraftingProvider>
  )
}
