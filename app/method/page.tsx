// Method: what is counted, how names are found, how the graph is drawn, and how well the rules do on annotated documents.
import type { Metadata } from 'next'
import { ENOUGH } from '#lib/recognize/evidence'
import { requestWords } from '../i18n/request.ts'
import styles from './method.module.css'
import { QualityTable } from './quality-table.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestWords()
  return { title: t('method:title') }
}

export default async function MethodPage() {
  const { t } = await requestWords()
  return (
    <article className={styles.method} aria-labelledby="method">
      <h1 id="method">{t('method:title')}</h1>
      <p className={styles.intro}>{t('method:intro')}</p>

      <h2>{t('method:counted.title')}</h2>
      <p>{t('method:counted.mentions')}</p>
      <p>{t('method:counted.links')}</p>
      <p>{t('method:counted.furniture')}</p>

      <h2>{t('method:found.title')}</h2>
      <p>{t('method:found.codebook')}</p>
      <p>{t('method:found.rules', { enough: ENOUGH })}</p>
      <p>{t('method:found.short')}</p>
      <p>{t('method:found.why')}</p>

      <h2>{t('method:drawn.title')}</h2>
      <p>{t('method:drawn.layout')}</p>
      <p>{t('method:drawn.limits')}</p>

      <h2>{t('method:quality.title')}</h2>
      <p>{t('method:quality.intro')}</p>
      <QualityTable />
    </article>
  )
}
