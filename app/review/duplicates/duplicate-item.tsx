'use client'
// Two entities that are likely one: what speaks for it and against it, the words of both, and the two ways to decide.
import Link from 'next/link'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DuplicateJson } from '#graph/wire/duplicates'
import { exploreAddress } from '../../codebook/explore-address.ts'
import { useTheJudge } from '../../explore/reject/judge-context.tsx'
import { Shape } from '../../kinds/shape.tsx'
import styles from './duplicates.module.css'
import { EntityPassages } from './entity-passages.tsx'
import { useGrounds } from './use-grounds.ts'

interface Props {
  readonly duplicate: DuplicateJson
  /** Who decides; empty while nobody has said so. */
  readonly author: string
}

export function DuplicateItem({ duplicate, author }: Props) {
  const { t } = useTranslation('duplicates')
  const { decide } = useTheJudge()
  const grounds = useGrounds()(duplicate)
  const [isSent, setSent] = useState(false)
  const { from, into } = duplicate
  const both = { from: from.label, into: into.label }
  const reason = t('reason', { grounds: grounds.map(({ weight, words }) => `${weight} ${words}`).join('; ') })
  const signed = { author, reason: reason.slice(0, 2000) }
  const send = async (deciding: Promise<boolean>) => {
    setSent(true)
    if (!(await deciding)) setSent(false)
  }
  return (
    <li className={styles.pair}>
      <h3>
        <Named entity={from} /> <span aria-hidden="true">→</span> <Named entity={into} />
      </h3>
      <ul aria-label={t('grounds')} className={styles.grounds}>
        {grounds.map(({ ground, weight, words }) => (
          <li key={ground}>
            <span className={styles.weight}>{weight}</span> <span>{words}</span>
          </li>
        ))}
      </ul>
      <p className={styles.ways} data-writes>
        <button
          type="button"
          disabled={author === '' || isSent}
          aria-label={t('mergeThis', both)}
          onClick={() =>
            send(decide({ action: 'merge', target: { entity: from.id }, to: into.id, ...signed }, t('into', both)))
          }
        >
          {t('merge')}
        </button>
        <button
          type="button"
          disabled={author === '' || isSent}
          aria-label={t('apartThis', both)}
          onClick={() =>
            send(
              decide({ action: 'distinguish', target: { entity: from.id, with: into.id }, ...signed }, t('into', both)),
            )
          }
        >
          {t('apart')}
        </button>
      </p>
      {[from, into].map((entity) => (
        <Words key={entity.id} entity={entity} />
      ))}
    </li>
  )
}

function Named({ entity: { id, kind, label, docs } }: { entity: DuplicateJson['into'] }) {
  const { t } = useTranslation(['duplicates', 'shell'])
  return (
    <span className={styles.named}>
      <Shape kind={kind} size={11} />
      <Link href={exploreAddress(id)}>{label}</Link>
      <small>
        {t(`shell:kind.${kind}`)} · {t('docs', { count: docs })}
      </small>
    </span>
  )
}

/** Asked for when they are wanted. */
function Words({ entity }: { entity: DuplicateJson['into'] }) {
  const { t } = useTranslation('duplicates')
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={styles.words}>
      <button type="button" className="door" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('passages', { label: entity.label })}
      </button>
      {isOpen && <EntityPassages entity={entity} />}
    </div>
  )
}
