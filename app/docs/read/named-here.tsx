'use client'
// The entities of a document, most named first; one can be chosen, and the text shows where it stands.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { langOf } from '../../i18n/lang-of.ts'
import { sayNumber } from '../../i18n/say.ts'
import { Shape } from '../../kinds/shape.tsx'
import type { NamedEntity } from '../named.ts'
import styles from './aside.module.css'
import marks from './marks.module.css'

interface Props {
  readonly named: readonly NamedEntity[]
  readonly chosen: NamedEntity | undefined
  readonly onChoose: (id: string | undefined) => void
}

const FIRST = 16

export function NamedHere({ named, chosen, onChoose }: Props) {
  const { t, i18n } = useTranslation('read')
  const [all, setAll] = useState(false)
  const shown = named.filter((entity, i) => all || i < FIRST || entity === chosen)
  return (
    <section aria-labelledby="named-here">
      <h2 id="named-here" className={styles.split}>
        {t('named.title')} <span>{t('named.unit')}</span>
      </h2>
      <ul className={styles.named}>
        {shown.map((entity) => (
          <li key={entity.id}>
            <button
              type="button"
              aria-pressed={entity === chosen}
              className={marks.kind ?? ''}
              data-kind={entity.kind}
              onClick={() => onChoose(entity === chosen ? undefined : entity.id)}
            >
              <Shape kind={entity.kind} size={12} />
              <span className="label" lang={langOf(entity.label)}>
                {entity.label}
              </span>
              <span className={styles.count}>{sayNumber(entity.at.length, i18n.language)}</span>
            </button>
          </li>
        ))}
      </ul>
      {named.length > FIRST && (
        <button type="button" className={`door ${styles.more}`} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('named.fewer') : t('named.more', { count: named.length - shown.length })}
        </button>
      )}
    </section>
  )
}
