// Explore: the graph, its filters, and what is selected, answered beforehand for the view in the address.
import type { Metadata } from 'next'
import type { SearchParams } from 'nuqs/server'
import { Answers } from './ask/answers.tsx'
import { engine } from './engine.ts'
import { beforehand } from './explore/beforehand.ts'
import { EmptyCollection } from './explore/empty-collection.tsx'
import { Explorer } from './explore/explorer.tsx'
import { loadView } from './explore/view.ts'
import { requestWords } from './i18n/request.ts'
import { StoreAway } from './shell/store-away.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestWords()
  return { title: t('explore:title') }
}

export default async function ExplorePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const view = await loadView(searchParams)
  const whole = await engine()
    .facets({})
    .catch((reason: Error) => reason)
  if (whole instanceof Error) return <StoreAway reason={whole.message} />
  if (whole.docs === 0) return <EmptyCollection />
  return (
    <Answers beforehand={await beforehand(engine(), view)}>
      <Explorer />
    </Answers>
  )
}
