// Nothing in the codebook is like what was asked for, and what to try.
import Link from 'next/link'
import { requestWords } from '../i18n/request.ts'
import styles from './codebook.module.css'
import { type CodebookView, codebookAddress, wide } from './view.ts'

export async function NoEntries({ view }: { view: CodebookView }) {
  const { t } = await requestWords()
  return (
    <div className={styles.none} role="status">
      <h2>{t('codebook:none.title')}</h2>
      <p>{t('codebook:none.body')}</p>
      <Link href={codebookAddress(view, wide)} className="door">
        {t('codebook:filters.clear')}
      </Link>
    </div>
  )
}
