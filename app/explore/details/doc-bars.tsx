'use client'
// How many sentences of each document name it: a bar a document by country where they are few, else a line a country.
import Link from 'next/link'
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '#graph/wire/calls'
import { sayCountry, sayDate } from '../../i18n/say.ts'
import { groupBy } from '../group-by.ts'
import { DOCS_LISTED } from '../questions.ts'
import style from './doc-bars.module.css'

type DocLine = AnswerOf<'entity'>['perDoc'][number]
type CountryLine = Pick<AnswerOf<'entity'>['countries'][number], 'country' | 'docs' | 'of'>

const HEIGHT = 24

/** "2015" as "’15", which fits under a bar. */
const shortYear = (date: string): string => `’${date.slice(2, 4)}`

interface Props {
  /** Empty where they are too many to be listed. */
  readonly docs: readonly DocLine[]
  readonly countries: readonly CountryLine[]
  /** Chosen in the document that a bar opens. */
  readonly entity: string
  readonly colour: string
}

export function DocBars({ docs, countries, entity, colour }: Props) {
  const { t, i18n } = useTranslation('explore')
  const most = Math.max(1, ...docs.map(({ sentences }) => sentences))
  const isListed = docs.length > 0 && docs.length <= DOCS_LISTED
  const inCountry = groupBy(docs, ({ country }) => country)
  return (
    <section className={style.bars} aria-label={t('details.perDoc')}>
      {countries.map(({ country, docs: n, of }) => {
        return (
          <div key={country}>
            <h3>
              {country === null ? t('filters.noCountry') : sayCountry(country, i18n.language)}{' '}
              <strong>{t('details.country', { n, of })}</strong>
            </h3>
            {isListed ? (
              <ul>
                {inCountry.get(country)?.map(({ doc, title, date, sentences }) => (
                  <li key={doc}>
                    <Link
                      prefetch={false}
                      href={`/docs/${encodeURIComponent(doc)}?select=${encodeURIComponent(entity)}`}
                      title={t('details.perDocBar', {
                        title,
                        date: date === null ? t('details.undated') : sayDate(date, i18n.language),
                        count: sentences,
                      })}
                    >
                      <span className={style.barRoom} aria-hidden="true">
                        {sentences === 0 ? (
                          <i className={style.nought} />
                        ) : (
                          <i style={{ height: Math.max(2, (sentences / most) * HEIGHT), background: colour }} />
                        )}
                      </span>
                      <b>{sentences}</b>
                      <small>{date === null ? t('details.noDate') : shortYear(date)}</small>
                    </Link>
                  </li>
                ))}
              </ul>
            ) : (
              <span className={style.meter} aria-hidden="true">
                <i style={{ width: `${(100 * n) / of}%`, background: colour }} />
              </span>
            )}
          </div>
        )
      })}
    </section>
  )
}
