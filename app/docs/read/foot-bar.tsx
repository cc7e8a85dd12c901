'use client'
// At the foot of the page: which entity is being followed through the text, where one stands, and what to do with it.
import { IconX } from '@tabler/icons-react'
import Link from 'next/link'
import { useTranslation } from 'react-i18next'
import type { Span } from '#lib/span'
import { langOf } from '../../i18n/lang-of.ts'
import { Shape } from '../../kinds/shape.tsx'
import type { NamedEntity } from '../named.ts'
import { CiteMenu } from './cite-menu.tsx'
import { CopyLink } from './copy-link.tsx'
import styles from './foot.module.css'
import { graphAt } from './graph-at.ts'
import { LinkedHere } from './linked-here.tsx'
import type { ReadDoc } from './read-doc.ts'
import type { Direction } from './use-stepping.ts'

interface Props {
  readonly doc: ReadDoc
  readonly chosen: NamedEntity | undefined
  readonly stops: readonly number[]
  readonly current: number | undefined
  /** Words that the reader selected, or that the address points at. */
  readonly passage: { readonly span: Span; readonly selected: boolean } | undefined
  readonly view: string
  readonly onStep: (direction: Direction) => void
  readonly onChoose: (id: string | undefined) => void
}

export function FootBar({ doc, chosen, stops, current, passage, view, onStep, onChoose }: Props) {
  const { t } = useTranslation('read')
  const mention = current === undefined ? undefined : doc.mentions[current]
  const span = passage?.selected ? passage.span : (mention ?? passage?.span)
  const place = current === undefined ? -1 : stops.indexOf(current)
  return (
    <section className={styles.foot} aria-label={t('step.label')}>
      <p role="status" hidden={stops.length === 0}>
        {chosen && <Shape kind={chosen.kind} size={12} />}
        <strong className="label" lang={chosen && langOf(chosen.label)}>
          {chosen?.label ?? t('step.every')}
        </strong>{' '}
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
      <div className={styles.steps} hidden={stops.length === 0}>
        <button type="button" onClick={() => onStep(-1)} aria-keyshortcuts="p">
          <kbd>p</kbd> {t('step.previous')}
        </button>
        <button type="button" onClick={() => onStep(1)} aria-keyshortcuts="n">
          <kbd>n</kbd> {t('step.next')}
        </button>
      </div>
      {/* Pressing a button leaves the reader's selection as it is. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: nothing is to be done with it but what its buttons do */}
      <div className={styles.tools} onMouseDown={(event) => event.preventDefault()}>
        {passage?.selected && <span>{t('selected', { count: span ? span.end - span.start : 0 })}</span>}
        <CopyLink doc={doc} span={span} />
        <CiteMenu doc={doc} span={span} />
        {passage && <LinkedHere doc={doc} span={passage.span} view={view} />}
        {(chosen ?? mention) && <Link href={graphAt(view, chosen?.id ?? mention?.entity ?? '')}>{t('step.open')}</Link>}
        <button type="button" onClick={() => window.print()}>
          {t('print')}
        </button>
      </div>
    </section>
  )
}
