'use client'
// The documents as a table that can be sorted by each column; the order stands in the address.
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import Link from 'next/link'
import { createParser, useQueryState } from 'nuqs'
import { useTranslation } from 'react-i18next'
import type { DocLineJson } from '#graph/wire/parts'
import { sayCountry, sayDate, sayLanguage, sayNumber } from '../../i18n/say.ts'
import { docAddress } from '../anchor.ts'
import { COLUMNS, type Column, firstOrder, inOrder, isCount, parseOrder, printOrder } from './order.ts'
import { RemoveDoc } from './remove-doc.tsx'
import styles from './table.module.css'

const order = createParser({ parse: (text) => parseOrder(text) ?? null, serialize: printOrder }).withDefault({
  column: 'date',
  falling: true,
})

export function DocTable({ docs }: { docs: readonly DocLineJson[] }) {
  const { t, i18n } = useTranslation('read')
  const [sort, setSort] = useQueryState('sort', order)
  const choose = (column: Column) =>
    void setSort(column === sort.column ? { column, falling: !sort.falling } : firstOrder(column))
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('library.title')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                data-count={isCount(column) ? '' : undefined}
                aria-sort={column === sort.column ? (sort.falling ? 'descending' : 'ascending') : 'none'}
              >
                <button type="button" onClick={() => choose(column)}>
                  {t(`library.column.${column}`)}
                  {column === sort.column && <Arrow falling={sort.falling} />}
                </button>
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{t('library.column.remove')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {inOrder(docs, sort).map((doc) => (
            <DocRow
              key={doc.id}
              doc={doc}
              language={i18n.language}
              undated={t('undated')}
              unknown={t('library.unknown')}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Arrow({ falling }: { falling: boolean }) {
  const Icon = falling ? IconArrowDown : IconArrowUp
  return <Icon size={12} stroke={2} aria-hidden="true" />
}

function DocRow(props: { doc: DocLineJson; language: string; undated: string; unknown: string }) {
  const { doc, language, undated, unknown } = props
  const { sentences, mentions, entities } = doc.counts
  return (
    <tr>
      <th scope="row" lang={doc.lang ?? ''}>
        <Link href={docAddress(doc.id)} prefetch={false}>
          {doc.title}
        </Link>
      </th>
      <td>{doc.source ?? <span>{unknown}</span>}</td>
      <td>{doc.date === null ? <span>{undated}</span> : sayDate(doc.date, language)}</td>
      <td>{doc.country === null ? <span>{unknown}</span> : sayCountry(doc.country, language)}</td>
      <td>{doc.lang === null ? <span>{unknown}</span> : sayLanguage(doc.lang, language)}</td>
      {[sentences, mentions, entities].map((count, i) => (
        <td key={['sentences', 'mentions', 'entities'][i]} data-count="">
          {sayNumber(count, language)}
        </td>
      ))}
      <td>
        <RemoveDoc id={doc.id} title={doc.title} />
      </td>
    </tr>
  )
}
