'use client'
// Narrows the library by words of the title, by country and by language; the choice stands in the address.
import { debounce, parseAsString, useQueryStates } from 'nuqs'
import { useTransition } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '#graph/wire/calls'
import { sayCountry, sayLanguage, sayNumber } from '../../i18n/say.ts'
import styles from './library.module.css'
import { parsers } from './library-query.ts'

const PAUSE = 120

export function LibraryFilter({ facets }: { facets: Pick<AnswerOf<'facets'>, 'country' | 'lang'> }) {
  const { t, i18n } = useTranslation('read')
  const [isAsking, startTransition] = useTransition()
  const [query, setQuery] = useQueryStates(
    { ...parsers, cursor: parseAsString },
    { shallow: false, scroll: false, startTransition, limitUrlUpdates: debounce(PAUSE) },
  )
  const menus = [
    { name: 'country', values: facets.country, say: sayCountry },
    { name: 'lang', values: facets.lang, say: sayLanguage },
  ] as const
  return (
    <div className={styles.filter} aria-busy={isAsking}>
      <input
        type="search"
        value={query.q}
        aria-label={t('library.find')}
        placeholder={t('library.find')}
        autoComplete="off"
        onChange={(event) => void setQuery({ q: event.target.value || null, cursor: null })}
      />
      {menus.map(({ name, values, say }) => (
        <select
          key={name}
          value={query[name]}
          aria-label={t(`library.column.${name}`)}
          onChange={(event) => void setQuery({ [name]: event.target.value || null, cursor: null })}
        >
          <option value="">{t(`library.any.${name}`)}</option>
          {values.map(({ value, docs }) => (
            <option key={value} value={value}>
              {say(value, i18n.language)} ({sayNumber(docs, i18n.language)})
            </option>
          ))}
        </select>
      ))}
    </div>
  )
}
