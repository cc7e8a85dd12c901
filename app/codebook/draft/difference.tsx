'use client'
// What would change: in all, and for the entities, links and documents that change most.
import Link from 'next/link'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { DifferenceJson } from '#graph/wire/difference'
import { docAddress } from '../../docs/anchor.ts'
import { sayNumber } from '../../i18n/say.ts'
import styles from './draft.module.css'

export function Difference({ difference }: { difference: DifferenceJson }) {
  const { t } = useTranslation('draft')
  const heading = useId()
  const { docs, changed, mentions, entities, links, perEntity, perLink, perDoc, unread } = difference
  const moved = links.added + links.lost + links.stronger + links.weaker
  if (changed + moved + entities.added + entities.lost + unread.length === 0) return <p>{t('difference.nothing')}</p>
  return (
    <section className={styles.difference} aria-labelledby={heading}>
      <h3 id={heading}>{t('difference.label')}</h3>
      <p>{t('difference.docs', { changed, count: docs })}</p>
      <Table
        label={t('difference.label')}
        head={['', t('difference.added'), t('difference.lost'), t('difference.stronger'), t('difference.weaker')]}
        rows={[
          { key: 'mentions', name: t('difference.mentions'), counts: [mentions.added, mentions.lost, null, null] },
          { key: 'entities', name: t('difference.entities'), counts: [entities.added, entities.lost, null, null] },
          {
            key: 'links',
            name: t('difference.links'),
            counts: [links.added, links.lost, links.stronger, links.weaker],
          },
        ]}
      />
      <Table
        label={t('difference.perEntity')}
        head={[t('difference.entity'), t('difference.before'), t('difference.now')]}
        rows={perEntity.map(({ id, label, before, now }) => ({ key: id, name: label, counts: [before, now] }))}
        isFolded
      />
      <Table
        label={t('difference.perLink')}
        head={[t('difference.link'), t('difference.before'), t('difference.now')]}
        rows={perLink.map(({ source, target, sourceLabel, targetLabel, before, now }) => ({
          key: `${source} ${target}`,
          name: `${sourceLabel} – ${targetLabel}`,
          counts: [before, now],
        }))}
        isFolded
      />
      <Table
        label={t('difference.perDoc')}
        head={[
          t('difference.doc'),
          t('difference.mentionsNew'),
          t('difference.mentionsGone'),
          t('difference.linksNew'),
          t('difference.linksGone'),
        ]}
        rows={perDoc.map(({ doc, title, ...change }) => ({
          key: doc,
          name: <Link href={docAddress(doc)}>{title}</Link>,
          counts: [change.mentions.added, change.mentions.lost, change.links.added, change.links.lost],
        }))}
        isFolded
      />
      {unread.length > 0 && (
        <>
          <h4>{t('difference.unread')}</h4>
          <ul>
            {unread.map(({ doc, reason }) => (
              <li key={doc}>
                <Link href={docAddress(doc)}>{doc}</Link>: {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

interface TableProps {
  readonly label: string
  readonly head: readonly string[]
  readonly rows: readonly {
    readonly key: string
    readonly name: ReactNode
    readonly counts: readonly (number | null)[]
  }[]
  /** Only its name is seen until it is opened. */
  readonly isFolded?: boolean
}

function Table({ label, head, rows, isFolded = false }: TableProps) {
  const { i18n } = useTranslation('draft')
  if (rows.length === 0) return null
  const table = (
    <div className={styles.scroll}>
      <table>
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            {head.map((column, at) =>
              at === 0 && column === '' ? (
                <td key="first" />
              ) : (
                <th key={column} scope="col">
                  {column}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, counts }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {counts.map((count, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a row's counts stand in the order of the columns
                <td key={at}>{count === null ? '' : sayNumber(count, i18n.language)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
  if (!isFolded) return table
  return (
    <details>
      <summary>{label}</summary>
      {table}
    </details>
  )
}
