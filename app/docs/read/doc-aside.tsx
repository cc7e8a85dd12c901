'use client'
// Beside the text: the way back, what this document is, what the underlines mean, what is named here.
import { IconChevronLeft } from '@tabler/icons-react'
import Link from 'next/link'
import { useTranslation } from 'react-i18next'
import { KINDS } from '#lib/entity'
import { sayCountry, sayDate, sayLanguage, sayNumber } from '../../i18n/say.ts'
import { Shape } from '../../kinds/shape.tsx'
import { countByKind, type NamedEntity } from '../named.ts'
import styles from './aside.module.css'
import marks from './marks.module.css'
import { NamedHere } from './named-here.tsx'
import type { ReadDoc } from './read-doc.ts'

interface Props {
  readonly doc: ReadDoc
  readonly named: readonly NamedEntity[]
  readonly chosen: NamedEntity | undefined
  /** Address of the graph as it was. */
  readonly view: string
  readonly onChoose: (id: string | undefined) => void
}

export function DocAside({ doc, named, chosen, view, onChoose }: Props) {
  const { t, i18n } = useTranslation(['read', 'shell'])
  const { language } = i18n
  const kinds = countByKind(doc.mentions)
  const origin = [
    doc.date === null ? t('read:undated') : sayDate(doc.date, language),
    doc.country === null ? undefined : sayCountry(doc.country, language),
    doc.lang === null ? undefined : sayLanguage(doc.lang, language),
  ]
  return (
    <aside className={styles.aside} aria-label={t('read:about')}>
      <Link href={view} className={styles.back}>
        <IconChevronLeft size={15} stroke={1.7} aria-hidden="true" />
        <span className="door">{t('read:back')}</span>
      </Link>
      <section>
        <h2>{t('read:thisDoc')}</h2>
        <p className={styles.source}>{doc.source ?? t('read:noSource')}</p>
        <p className={styles.quiet}>{origin.filter(Boolean).join(' · ')}</p>
        <p className={styles.counts}>
          {t('read:sentences', { count: doc.counts.sentences })}
          <br />
          {t('read:mentions', { count: doc.counts.mentions })}
        </p>
      </section>
      <section>
        <h2>{t('read:marks')}</h2>
        <ul className={styles.legend}>
          {KINDS.map((kind) => (
            <li key={kind}>
              <Shape kind={kind} size={12} />
              <span className={`${marks.kind} ${marks.lined}`} data-kind={kind} data-lane="0">
                {t(`shell:kind.${kind}`)}
              </span>
              <span className={styles.count}>{sayNumber(kinds[kind], language)}</span>
            </li>
          ))}
        </ul>
        {doc.open.length > 0 && <p className={styles.quiet}>{t('read:openCount', { count: doc.open.length })}</p>}
      </section>
      {named.length > 0 && <NamedHere named={named} chosen={chosen} onChoose={onChoose} />}
    </aside>
  )
}
