'use client'
// A sentence with its source, its marks coloured by kind; it leads to its place in the document.
import Link from 'next/link'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { PassageJson } from '#graph/wire/parts'
import { type EntityId, kindOf } from '#lib/entity'
import { passageAddress } from '../../docs/anchor.ts'
import { piecesOf } from '../../explore/details/marked.ts'
import quote from '../../explore/details/passages.module.css'
import { sayDate } from '../../i18n/say.ts'
import style from './lanes.module.css'

export function Quote({ passage }: { passage: PassageJson }) {
  const { t, i18n } = useTranslation('compare')
  const { title, date, start, text, marks, lang } = passage
  return (
    <li>
      <p className={style.cite}>
        {title}, {date === null ? t('groups.undated') : sayDate(date, i18n.language)}
      </p>
      <Link href={passageAddress(passage)} prefetch={false} className={quote.quote} {...(lang && { lang })}>
        {piecesOf(text, start, marks).map((piece) => {
          const [entity] = piece.entities
          return entity === undefined ? (
            <Fragment key={piece.start}>{piece.text}</Fragment>
          ) : (
            <mark key={piece.start} data-entity={entity} data-kind={kindOf(entity as EntityId)}>
              {piece.text}
            </mark>
          )
        })}
      </Link>
    </li>
  )
}
