'use client'
// A sentence with its source, its names marked by kind and its cues by ground; it leads to its place in the document.
import Link from 'next/link'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { PassageJson } from '#graph/wire/parts'
import { type EntityId, kindOf } from '#lib/entity'
import type { Span } from '#lib/span'
import { passageAddress } from '../../docs/anchor.ts'
import { piecesOf } from '../../explore/details/marked.ts'
import quote from '../../explore/details/passages.module.css'
import { sayDate } from '../../i18n/say.ts'
import style from './lanes.module.css'

/** What stands for an entity where a cue is marked. */
const CUE = 'cue'

interface Props {
  readonly passage: PassageJson
  /** Words that show a function of a frame. */
  readonly cues?: readonly Span[]
}

/** An item of a list. */
export function Quote(props: Props) {
  return (
    <li>
      <Quoted {...props} />
    </li>
  )
}

export function Quoted({ passage, cues = [] }: Props) {
  const { t, i18n } = useTranslation('compare')
  const { title, source, date, start, text, marks, lang } = passage
  // Some titles name their source already.
  const from = source === null || title.includes(source) ? '' : `${source}, `
  return (
    <>
      <p className={style.cite}>
        {title}, {from}
        {date === null ? t('groups.undated') : sayDate(date, i18n.language)}
      </p>
      <Link href={passageAddress(passage)} prefetch={false} className={quote.quote} {...(lang && { lang })}>
        {piecesOf(text, start, [...marks, ...cues.map((cue) => ({ ...cue, entity: CUE }))]).map((piece) => {
          const entity = piece.entities.find((one) => one !== CUE)
          const isCue = piece.entities.includes(CUE)
          if (entity === undefined && !isCue) return <Fragment key={piece.start}>{piece.text}</Fragment>
          return (
            <mark
              key={piece.start}
              {...(entity !== undefined && { 'data-entity': entity, 'data-kind': kindOf(entity as EntityId) })}
              {...(isCue && { 'data-cue': '' })}
            >
              {piece.text}
            </mark>
          )
        })}
      </Link>
    </>
  )
}
