'use client'
// The documents as a table that can be sorted by each column; the order stands in the address.
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import Link from 'next/link'
import { createParser, useQueryState } from 'nuqs'
import { memo, useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocLineJson } from '#graph/wire/parts'
import { sayCountry, sayDate, sayLanguage, sayNumber } from '../../i18n/say.ts'
import tables from '../../table.module.css'
import { docAddress } from '../anchor.ts'
import { graphOf } from './graph-of.ts'
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
  const words = useMemo(
    () => ({
      language: i18n.language,
      undated: t('undated'),
      unknown: t('library.unknown'),
      sentences: t('library.column.sentences'),
      mentions: t('library.column.mentions'),
      entities: t('library.column.entities'),
      inGraph: t('library.inGraph'),
      remove: (title: string) => t('library.remove.one', { title }),
    }),
    [t, i18n.language],
  )
  const choose = (column: Column) =>
    void setSort(column === sort.column ? { column, falling: !sort.falling } : firstOrder(column))
  return (
    <div className={tables.scroll}>
      <table className={`${tables.table} ${styles.docs}`}>
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
            <th scope="col" data-told data-writes>
              <span className="visually-hidden">{t('library.column.remove')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, drawn).map((doc) => (
            <DocRow key={doc.id} doc={doc} words={words} onRemove={setRemoved} />
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

/** Words of all rows, asked for once: a thousand rows that each ask hold the page up. */
interface RowWords {
  readonly language: string
  readonly undated: string
  readonly unknown: string
  readonly sentences: string
  readonly mentions: string
  readonly entities: string
  readonly inGraph: string
  readonly remove: (title: string) => string
}
interface RowProps {
  readonly doc: DocLineJson
  readonly words: RowWords
  readonly onRemove: (doc: DocLineJson) => void
}

const DocRow = memo(function DocRow({ doc, words, onRemove }: RowProps) {
  const { sentences, mentions, entities } = doc.counts
  const say = (count: number) => sayNumber(count, words.language)
  const unknown = <span data-quiet>{words.unknown}</span>
  return (
    <tr>
      <th scope="row" lang={doc.lang ?? ''}>
        <Link href={docAddress(doc.id)} prefetch={false}>
          {doc.title}
        </Link>
      </th>
      <td>{doc.source ?? unknown}</td>
      <td data-short>
        {doc.date === null ? <span data-quiet>{words.undated}</span> : sayDate(doc.date, words.language)}
      </td>
      <td data-short>{doc.country === null ? unknown : sayCountry(doc.country, words.language)}</td>
      <td data-short>{doc.lang === null ? unknown : sayLanguage(doc.lang, words.language)}</td>
      <td data-count data-word={words.sentences}>
        {say(sentences)}
      </td>
      <td data-count data-word={words.mentions}>
        {say(mentions)}
      </td>
      <td data-count data-word={words.entities}>
        <Link href={graphOf(doc.id)} prefetch={false} className="door" title={words.inGraph}>
          {say(entities)}
        </Link>
      </td>
      <td data-writes>
        <button
          type="button"
          className={styles.trash}
          aria-label={words.remove(doc.title)}
          onClick={() => onRemove(doc)}
        >
          <IconTrash size={15} stroke={1.6} aria-hidden="true" />
        </button>
      </td>
    </tr>
  )
})
