// Compare: two groups of documents side by side, answered beforehand for the view in the address.
import type { Metadata } from 'next'
import type { SearchParams } from 'nuqs/server'
import { addressOf } from '../ask/address.ts'
import { Answers } from '../ask/answers.tsx'
import { attempt } from '../docs/attempt.ts'
import { engine } from '../engine.ts'
import { EmptyCollection } from '../explore/empty-collection.tsx'
import { requestWords } from '../i18n/request.ts'
import { StoreAway } from '../shell/store-away.tsx'
import { ComparePage } from './compare-page.tsx'
import { comparisonAsk } from './questions.ts'
import { usualGroups } from './usual-groups.ts'
import { groupsOf, loadView } from './view.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestWords()
  return { title: t('compare:title') }
}

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const view = await loadView(searchParams)
  const facets = await attempt(engine().facets({}))
  if ('reason' in facets) return <StoreAway reason={facets.reason} />
  if (facets.answer.docs === 0) return <EmptyCollection />
  const usual = usualGroups(facets.answer)
  const ask = comparisonAsk(groupsOf(view, usual), view)
  const compared = await attempt(engine().compare(ask))
  const address = addressOf('compare', ask)
  const beforehand = 'answer' in compared ? { [address]: compared.answer } : {}
  const refused = 'reason' in compared ? { address, reason: compared.reason } : undefined
  return (
    <Answers beforehand={beforehand}>
      <ComparePage usual={usual} facets={facets.answer} refused={refused} />
    </Answers>
  )
}
