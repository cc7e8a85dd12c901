// Nothing in the codebook is like what was asked for, and what to try.
import { requestWords } from '../i18n/request.ts'
import styles from './codebook.module.css'
import { type CodebookView, wide } from './view.ts'
import { ViewLink } from './view-link.tsx'

export async function NoEntries({ view }: { view: CodebookView }) {
  const { t } = await requestWords()
  return (
    <div className={styles.none} role="status">
      <h2>{t('codebook:none.title')}</h2>
      <p>{t('codebook:none.body')}</p>
      <ViewLink view={view} change={wide} className="door" scroll>
        {t('codebook:filters.clear')}
      </ViewLink>
    </div>
  )
}
