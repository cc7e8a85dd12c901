'use client'
// What the files that were brought did to the graph: links and entities that are new, gone, stronger or weaker, and the way to them.
import Link from 'next/link'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChangedEntity, ChangedLink, GraphChange } from '#graph/wire/graph-change'
import styles from './add.module.css'

const linkAddress = ({ a, b }: ChangedLink): string => `/?${new URLSearchParams({ select: a.id, with: b.id })}`
const entityAddress = ({ id }: ChangedEntity): string => `/?${new URLSearchParams({ select: id })}`

export function GraphChanges({ change }: { change: GraphChange }) {
  const { t } = useTranslation('read')
  const heading = useId()
  const { entities, links, foremost } = change
  const shownLinks = (['added', 'stronger', 'weaker', 'lost'] as const).filter((kind) => links[kind] > 0)
  const shownEntities = (['added', 'lost'] as const).filter((kind) => entities[kind] > 0)
  if (shownLinks.length + shownEntities.length === 0) return <p>{t('library.change.none')}</p>
  return (
    <section className={styles.change} aria-labelledby={heading}>
      <h3 id={heading}>{t('library.change.title')}</h3>
      {shownLinks.map((kind) => (
        <Kind key={kind} words={t(`library.change.links.${kind}`, { count: links[kind] })} all={links[kind]}>
          {foremost.links[kind].map((link) => (
            <li key={`${link.a.id} ${link.b.id}`}>
              <Way to={link.now > 0 ? linkAddress(link) : undefined}>
                {link.a.label} — {link.b.label}
              </Way>{' '}
              <Sentences {...link} />
            </li>
          ))}
        </Kind>
      ))}
      {shownEntities.map((kind) => (
        <Kind key={kind} words={t(`library.change.entities.${kind}`, { count: entities[kind] })} all={entities[kind]}>
          {foremost.entities[kind].map((entity) => (
            <li key={entity.id}>
              <Way to={entity.now > 0 ? entityAddress(entity) : undefined}>{entity.label}</Way>{' '}
              <Sentences {...entity} />
            </li>
          ))}
        </Kind>
      ))}
    </section>
  )
}

function Kind({ words, all, children }: { words: string; all: number; children: readonly React.ReactNode[] }) {
  const { t } = useTranslation('read')
  const more = all - children.length
  return (
    <details>
      <summary>{words}</summary>
      <ul>
        {children}
        {more > 0 && <li>{t('library.change.more', { count: more })}</li>}
      </ul>
    </details>
  )
}

/** What is gone leads nowhere. */
function Way({ to, children }: { to: string | undefined; children: React.ReactNode }) {
  return to === undefined ? (
    <span>{children}</span>
  ) : (
    <Link href={to} prefetch={false}>
      {children}
    </Link>
  )
}

function Sentences({ before, now }: { before: number; now: number }) {
  const { t } = useTranslation('read')
  return <span>{t(before === 0 ? 'library.change.now' : 'library.change.fromTo', { before, count: now })}</span>
}
