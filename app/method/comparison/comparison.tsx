// Method: how two groups are compared, with the numbers of the comparison that the reader comes from.
import Link from 'next/link'
import { requestWords } from '../../i18n/request.ts'
import styles from '../method.module.css'
import { Chance } from './chance.tsx'
import { Emphasis } from './emphasis.tsx'
import { Framed } from './framed.tsx'
import { LinksCompared } from './links-compared.tsx'
import { Sketched } from './sketched.tsx'
import { Standing } from './standing.tsx'
import type { ViewCompared } from './view-compared.ts'

export interface ComparisonProps {
  readonly from: ViewCompared | undefined
}

export async function Comparison({ from }: ComparisonProps) {
  const { t } = await requestWords()
  return (
    <section aria-labelledby="comparison">
      <h2 id="comparison">{t('method:comparison.title')}</h2>
      <p>{t('method:comparison.what')}</p>
      {from && (
        <p className={styles.from}>
          {t('method:comparison.from', { label: from.label })}{' '}
          <Link href={from.address} className="door" prefetch={false}>
            {t('method:comparison.back')}
          </Link>
        </p>
      )}
      <Standing from={from} />
      <Emphasis from={from} />
      <Chance from={from} />
      <LinksCompared from={from} />
      <Sketched from={from} />
      <Framed from={from} />
    </section>
  )
}
