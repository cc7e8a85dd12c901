'use client'
// What the number of independent documents allows to be said, in plain sentences.
import { IconPrinter } from '@tabler/icons-react'
import Link from 'next/link'
import { useTranslation } from 'react-i18next'
import style from './compare.module.css'
import type { Comparison } from './rows/rows.ts'
import { useCompareView } from './use-view.ts'
import { briefAddress, type Groups, methodAddress } from './view.ts'

interface Props {
  readonly said: Comparison
  readonly groups: Groups
  readonly chosen: string | null
}

export function Tier({ said, groups: queries, chosen }: Props) {
  const { t, i18n } = useTranslation('compare')
  const [view] = useCompareView()
  const { tier, family, attainable, overlap, confounded, groups } = said
  const [a = 0, b = 0] = groups.map(({ independent }) => independent)
  const fields = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(
    confounded.map((field) => t(`field.${field}`)),
  )
  const values = { a, b, count: family, least: attainable.toFixed(3) }
  return (
    <section className={style.tier} aria-label={t('tier.label')}>
      <p>
        <strong>{t(`tier.name.${tier as 0 | 1 | 2 | 3 | 4}`)}</strong>{' '}
        {t(`tier.said.${tier as 0 | 1 | 2 | 3 | 4}`, values)}
      </p>
      <p>
        {overlap > 0 && `${t('tier.overlap', { count: overlap })} `}
        {confounded.length > 0 && `${t('tier.confounded', { count: confounded.length, fields })} `}
        <Link href={methodAddress({ ...view, ...queries, of: chosen })} className="door" prefetch={false}>
          {t('tier.method')}
        </Link>{' '}
        <Link href={briefAddress({ ...view, ...queries, of: chosen })} className={style.brief} prefetch={false}>
          <IconPrinter size={15} stroke={1.6} aria-hidden="true" /> {t('tier.brief')}
        </Link>
      </p>
    </section>
  )
}
