// The brief: a comparison on a page of paper, to be printed, handed on and cited.
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import Link from 'next/link'
import type { SearchParams } from 'nuqs/server'
import { attempt } from '../../docs/attempt.ts'
import { engine } from '../../engine.ts'
import { EmptyCollection } from '../../explore/empty-collection.tsx'
import { requestLanguage, requestWords } from '../../i18n/request.ts'
import { StoreAway } from '../../shell/store-away.tsx'
import { usualGroups } from '../usual-groups.ts'
import { compareAddress, groupsOf, loadView } from '../view.ts'
import style from './brief.module.css'
import { FindingsTold } from './findings-told.tsx'
import { FramesTold } from './frames-told.tsx'
import { gather } from './gather.ts'
import { GroupTold } from './group-told.tsx'
import { NotDetermined } from './not-determined.tsx'
import { Parameters } from './parameters.tsx'
import { PrintButton } from './print-button.tsx'
import { shortName } from './short-name.ts'
import { Standing } from './standing.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestWords()
  return { title: t('brief:title') }
}

export default async function BriefPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const view = await loadView(searchParams)
  const facets = await attempt(engine().facets({}))
  if ('reason' in facets) return <StoreAway reason={facets.reason} />
  if (facets.answer.docs === 0) return <EmptyCollection />
  const groups = groupsOf(view, usualGroups(facets.answer))
  const gathered = await attempt(gather(groups, view))
  if ('reason' in gathered) return <StoreAway reason={gathered.reason} />
  const { said, frames, findings } = gathered.answer
  const [{ t }, language] = await Promise.all([requestWords(), requestLanguage()])
  const address = compareAddress({ ...view, ...groups })
  const host = (await headers()).get('host') ?? ''
  return (
    <article className={style.brief} aria-labelledby="brief">
      <div className={style.tools}>
        <Link href={address} className="door" prefetch={false}>
          {t('brief:back')}
        </Link>
        <PrintButton />
      </div>
      <h1 id="brief">
        {said.groups.map((group) => shortName(group, language) || t('compare:groups.all')).join(' | ')}{' '}
        <small>{t('brief:title')}</small>
      </h1>
      <div className={style.facing}>
        <GroupTold letter="A" group={said.groups[0]} />
        <GroupTold letter="B" group={said.groups[1]} />
      </div>
      <Standing said={said} />
      <FindingsTold findings={findings} tier={said.tier} withP={view.permutations !== null} />
      <FramesTold said={frames} />
      <NotDetermined said={said} frames={frames} />
      <Parameters said={said} frames={frames} apart={view.apart} address={`http://${host}${address}`} />
    </article>
  )
}
