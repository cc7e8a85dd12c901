'use client'
// At the foot of the page: which entity is being followed through the text, where one stands, and what to do with it.
import { IconX } from '@tabler/icons-react'
import Link from 'next/link'
import { useTranslation } from 'react-i18next'
import { Shape } from '../../kinds/shape.tsx'
import type { NamedEntity } from '../named.ts'
import { CopyLink } from './copy-link.tsx'
import type { DocJson } from './doc-json.ts'
import styles from './foot.module.css'
import { graphAt } from './graph-at.ts'
import type { Direction } from './use-stepping.ts'

interface Props {
  readonly doc: DocJson
  readonly chosen: NamedEntity | undefined
  readonly stops: readonly number[]
  readonly current: number | undefined
  readonly view: string
  readonly onStep: (direction: Direction) => void
  readonly onChoose: (id: string | undefined) => void
}

export function FootBar({ doc, chosen, stops, current, view, onStep, onChoose }: Props) {
  const { t } = useTranslation('read')
  if (stops.length === 0) return null
  const mention = current === undefined ? undefined : doc.mentions[current]
  const place = current === undefined ? -1 : stops.indexOf(current)
  return (
    <section className={styles.foot} aria-label={t('step.label')}>
      <p role="status">
        {chosen && <Shape kind={chosen.kind} size={12} />}
        <strong className="label">{chosen?.label ?? t('step.every')}</strong>{' '}
        <span>
          {place < 0 ? t('mentions', { count: stops.length }) : t('step.place', { at: place + 1, count: stops.length })}
        </span>
        {!chosen && mention && <span> · {mention.label}</span>}
      </p>
      {chosen && (
        <button type="button" className={styles.letGo} aria-label={t('step.letGo')} onClick={() => onChoose(undefined)}>
          <IconX size={14} stroke={1.8} aria-hidden="true" />
        </button>
      )}
      <div className={styles.steps}>
        <button type="button" onClick={() => onStep(-1)} aria-keyshortcuts="p">
          <kbd>p</kbd> {t('step.previous')}
        </button>
        <button type="button" onClick={() => onStep(1)} aria-keyshortcuts="n">
          <kbd>n</kbd> {t('step.next')}
        </button>
      </div>
      <div className={styles.tools}>
        {mention && <CopyLink doc={doc.id} span={mention} />}
        {(chosen ?? mention) && <Link href={graphAt(view, chosen?.id ?? mention?.entity ?? '')}>{t('step.open')}</Link>}
      </div>
    </section>
  )
}
