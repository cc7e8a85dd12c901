'use client'
// One group: its query, how many documents it chooses and which.
import { IconPencil } from '@tabler/icons-react'
import Link from 'next/link'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '#graph/wire/calls'
import { docAddress } from '../../docs/anchor.ts'
import { sayLanguage } from '../../i18n/say.ts'
import style from '../compare.module.css'
import type { Comparison } from '../rows/rows.ts'
import { GroupForm } from './group-form.tsx'

type Group = Comparison['groups'][number]
const LISTED = 8

interface Props {
  readonly side: 'a' | 'b'
  readonly query: string
  readonly facets: AnswerOf<'facets'>
  readonly said: Group | undefined
}

export function GroupCard({ side, query, facets, said }: Props) {
  const { t } = useTranslation('compare')
  const [isEditing, setEditing] = useState(false)
  const [isWhole, setWhole] = useState(false)
  const letter = side.toUpperCase()
  const lines = said?.lines ?? []
  return (
    <div className={style.card} data-side={side}>
      <span className={style.badge} data-side={side} aria-hidden="true">
        <span>{letter}</span>
      </span>
      <div>
        <div className={style.cardHead}>
          <h2>
            <span className="visually-hidden">{t('groups.group', { letter })}: </span>
            <code>{query || t('groups.all')}</code>
          </h2>
          <p>{said && <Sizes said={said} />}</p>
          <button type="button" aria-expanded={isEditing} onClick={() => setEditing(!isEditing)}>
            <IconPencil size={14} stroke={1.6} aria-hidden="true" /> {t('groups.edit')}
            <span className="visually-hidden"> {t('groups.group', { letter })}</span>
          </button>
        </div>
        {isEditing && <GroupForm side={side} query={query} facets={facets} done={() => setEditing(false)} />}
        {said?.docs === 0 && <p className={style.empty}>{t('groups.empty')}</p>}
        <ol className={style.docs}>
          {lines.slice(0, isWhole ? lines.length : LISTED).map((line, at) => (
            <DocLine key={line.id} line={line} mark={`${letter}${at + 1}`} />
          ))}
        </ol>
        {lines.length > LISTED && !isWhole && (
          <button type="button" className="door" onClick={() => setWhole(true)}>
            {t('groups.more', { count: lines.length - LISTED })}
          </button>
        )}
      </div>
    </div>
  )
}

function Sizes({ said }: { said: Group }) {
  const { t, i18n } = useTranslation('compare')
  const { docs, counted, independent, fields } = said
  const known = (field: keyof Group['fields']) => fields[field].flatMap(({ value }) => value ?? [])
  const years = known('year').toSorted()
  const [first, last] = [years[0], years.at(-1)]
  const parts = [
    counted < docs ? t('groups.copies', { count: docs - counted }) : '',
    independent < counted ? t('groups.shared', { count: counted - independent }) : '',
    known('source').length > 0 ? t('groups.sources', { count: known('source').length }) : t('groups.noSource'),
    known('lang')
      .map((tag) => sayLanguage(tag, i18n.language))
      .join(', '),
    first === undefined ? t('groups.undated') : first === last ? first : t('groups.years', { first, last }),
  ]
  return (
    <>
      <strong>{t('groups.docs', { count: docs })}</strong> {parts.filter(Boolean).join(' · ')}
    </>
  )
}

function DocLine({ line, mark }: { line: Group['lines'][number]; mark: string }) {
  const { t } = useTranslation('compare')
  const { id, title, lang, source, date, copies, shared } = line
  return (
    <li>
      <span>{mark}</span>
      <Link href={docAddress(id)} className="door" prefetch={false} {...(lang && { lang })}>
        {title}
      </Link>
      <span>
        {[source ?? t('groups.noSource'), date?.slice(0, 4) ?? t('groups.undated')].join(', ')}
        {copies.length > 0 && ` · ${t('groups.copies', { count: copies.length })}`}
        {shared && ` · ${t('groups.inBoth')}`}
      </span>
    </li>
  )
}
