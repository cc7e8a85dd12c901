'use client'
// The documents as a table that can be sorted by each column; the order stands in the address.
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import Link from 'next/link'
import { createParser, useQueryState } from 'nuqs'
import { memo, useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocLineJson } from '#graph/wire/parts'
import { sayCountry, sayDate, sayLanguage, sayNumber } from '../../i18n/say.ts'
import { docAddress } from '../anchor.ts'
import { COLUMNS, type Column, firstOrder, inOrder, isCount, parseOrder, printOrder } from './order.ts'
import { RemoveDoc } from './remove-doc.tsx'
import styles from './table.module.css'
import { useGrowing } from './use-growing.ts'

const order = createParser({ parse: (text) => parseOrder(text) ?? null, serialize: printOrder }).withDefault({
  column: 'date',
  falling: true,
})

export function DocTable({ docs }: { docs: readonly DocLineJson[] }) {
  const { t, i18n } = useTranslation('read')
  const [sort, setSort] = useQueryState('sort', order)
  const [removed, setRemoved] = useState<DocLineJson>()
  const keep = useCallback(() => setRemoved(undefined), [])
  const sorted = useMemo(() => inOrder(docs, sort), [docs, sort])
  const drawn = useGrowing(sorted.length)
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
          {sorted.slice(0, drawn).map((doc) => (
            <DocRow
              key={doc.id}
              doc={doc}
              language={i18n.language}
              undated={t('undated')}
              unknown={t('library.unknown')}
              remove={t('library.remove.one', { title: doc.title })}
              onRemove={setRemoved}
            />
          ))}
        </tbody>
      </table>
      <RemoveDoc doc={removed} onAnswer={keep} />
    </div>
  )
}

function Arrow({ falling }: { falling: boolean }) {
  const Icon = falling ? IconArrowDown : IconArrowUp
  return <Icon size={12} stroke={2} aria-hidden="true" />
}

interface RowProps {
  readonly doc: DocLineJson
  readonly language: string
  readonly undated: string
  readonly unknown: string
  readonly remove: string
  readonly onRemove: (doc: DocLineJson) => void
}

const DocRow = memo(function DocRow({ doc, language, undated, unknown, remove, onRemove }: RowProps) {
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
        <button type="button" className={styles.trash} aria-label={remove} onClick={() => onRemove(doc)}>
          <IconTrash size={15} stroke={1.6} aria-hidden="true" />
        </button>
      </td>
    </tr>
  )
})
