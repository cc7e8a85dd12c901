'use client'
// Edits a group: as a query, with what the collection offers a click away.
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { printTerms } from '#graph/group/print'
import type { AnswerOf } from '#graph/wire/calls'
import { sayCountry, sayLanguage } from '../../i18n/say.ts'
import style from '../compare.module.css'
import { useCompareView } from '../use-view.ts'

const OFFERED = 8

interface Props {
  readonly side: 'a' | 'b'
  readonly query: string
  readonly facets: AnswerOf<'facets'>
  readonly done: () => void
}

export function GroupForm({ side, query, facets, done }: Props) {
  const { t, i18n } = useTranslation('compare')
  const [, setView] = useCompareView()
  const [text, setText] = useState(query)
  const id = useId()
  const offers = [
    ...facets.country.map(({ value }) => ({
      field: 'country' as const,
      value,
      words: sayCountry(value, i18n.language),
    })),
    ...facets.source.map(({ value }) => ({ field: 'source' as const, value, words: value })),
    ...(facets.lang.length > 1
      ? facets.lang.map(({ value }) => ({ field: 'lang' as const, value, words: sayLanguage(value, i18n.language) }))
      : []),
    ...facets.year.map(({ value }) => ({ field: 'date' as const, value, words: value })),
  ]
  const choose = (chosen: string) => {
    void setView({ [side]: chosen, of: null, with: null })
    done()
  }
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault()
        choose(text.trim())
      }}
    >
      <label htmlFor={id}>{t('groups.query', { letter: side.toUpperCase() })}</label>
      <input id={id} value={text} spellCheck={false} onChange={(event) => setText(event.target.value)} />
      <button type="submit">{t('groups.apply')}</button>
      <ul aria-label={t('groups.offers')}>
        {offers
          .filter(({ value }) => value !== '')
          .slice(0, OFFERED)
          .map(({ field, value, words }) => (
            <li key={`${field} ${value}`}>
              <button type="button" onClick={() => choose(printTerms([{ field, values: [value], negated: false }]))}>
                {words}
              </button>
            </li>
          ))}
      </ul>
      <p>{t('groups.hint')}</p>
    </form>
  )
}
