// Review: entities that are likely one, what people have decided on what was found, where they disagree, and the way back.
import type { Metadata } from 'next'
import Link from 'next/link'
import { SUGGESTED } from '../codebook/draft/suggested.ts'
import { attempt } from '../docs/attempt.ts'
import { engine } from '../engine.ts'
import { requestWords } from '../i18n/request.ts'
import { StoreAway } from '../shell/store-away.tsx'
import styles from './review.module.css'
import { Reviewing } from './reviewing.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestWords()
  return { title: t('review:title.page') }
}

export default async function ReviewPage() {
  const { t } = await requestWords()
  const asked = await attempt(engine().curation({}))
  if ('reason' in asked) return <StoreAway reason={asked.reason} />
  return (
    <div className={styles.review}>
      <header>
        <h1>{t('review:title.page')}</h1>
        <p>{t('review:intro')}</p>
        <p data-writes>
          {t('draft:suggestions.fromReview')}{' '}
          <Link href={SUGGESTED} className="door">
            {t('draft:suggestions.title')}
          </Link>
        </p>
      </header>
      <Reviewing beforehand={asked.answer} />
    </div>
  )
}
