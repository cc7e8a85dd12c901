'use client'
// Which docs are asked: by country, with the docs themselves where they are few, and by language.
import Link from 'next/link'
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '#graph/wire/calls'
import type { DocLineJson } from '#graph/wire/parts'
import { sayCountry, sayLanguage, sayNumber } from '../../i18n/say.ts'
import { isChosen, toggle } from '../doc-terms.ts'
import { DOCS_LISTED } from '../questions.ts'
import { useView } from '../use-view.ts'
import { Box, CheckRow } from './check-row.tsx'
import style from './filters.module.css'
import lists from './lists.module.css'

const GROUPS_LISTED = 12

interface Props {
  /** Of all docs: what could be chosen. */
  readonly whole: AnswerOf<'facets'>
  readonly docs: readonly DocLineJson[]
}

type Line = Pick<AnswerOf<'facets'>['country'][number], 'value' | 'docs'>

const knownOf = (lines: readonly Line[]): readonly Line[] => lines.filter(({ value }) => value !== '')

/** The line of the docs that no line of `known` counts, where there are any. */
function unknown(known: readonly Line[], all: number): readonly Line[] {
  const docs = known.reduce((left, line) => left - line.docs, all)
  return docs > 0 ? [{ value: '', docs }] : []
}

/** Nothing to check: what is not known of a doc cannot be asked for. */
function UnknownRow({ words, docs }: { words: string; docs: number }) {
  const { i18n } = useTranslation('explore')
  return (
    <p className={style.row}>
      <span className={style.words}>{words}</span>
      <span className={style.count}>{sayNumber(docs, i18n.language)}</span>
    </p>
  )
}

export function DocsFilter({ whole, docs }: Props) {
  const { t, i18n } = useTranslation('explore')
  const [view, setView] = useView()
  const known = knownOf(whole.country)
  const isListed = whole.docs <= DOCS_LISTED
  return (
    <fieldset className={style.group}>
      <legend>{t('filters.documents')}</legend>
      {[...known.slice(0, GROUPS_LISTED), ...unknown(known, whole.docs)].map(({ value, docs: count }) => (
        <div key={value}>
          {value === '' ? (
            <UnknownRow words={t('filters.noCountry')} docs={count} />
          ) : (
            <CheckRow
              checked={isChosen(view.in, 'country', value)}
              mark={<Box checked={isChosen(view.in, 'country', value)} />}
              count={sayNumber(count, i18n.language)}
              onChange={() => setView({ in: toggle(view.in, 'country', value) || null })}
            >
              {sayCountry(value, i18n.language)}
            </CheckRow>
          )}
          {isListed && <DocLines docs={docs.filter(({ country }) => (country ?? '') === value)} />}
        </div>
      ))}
      {!isListed && (
        <Link href="/docs" className="door">
          {t('filters.allDocs')}
        </Link>
      )}
    </fieldset>
  )
}

function DocLines({ docs }: { docs: readonly DocLineJson[] }) {
  const { t } = useTranslation('explore')
  const [view] = useView()
  const isOut = ({ country, lang }: DocLineJson) =>
    (country !== null && !isChosen(view.in, 'country', country)) || (lang !== null && !isChosen(view.in, 'lang', lang))
  const oldestFirst = docs.toSorted((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? -1 : 1))
  return (
    <ul className={lists.docs}>
      {oldestFirst.map((doc) => (
        <li key={doc.id}>
          <Link
            prefetch={false}
            href={`/docs/${encodeURIComponent(doc.id)}`}
            title={doc.title}
            {...(isOut(doc) && { 'data-out': true })}
          >
            <span>{doc.source ?? t('filters.noSource')}</span>
            <span>{doc.date?.slice(0, 4) ?? t('filters.undated')}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

export function LanguagesFilter({ whole }: { whole: AnswerOf<'facets'> }) {
  const { t, i18n } = useTranslation('explore')
  const [view, setView] = useView()
  const known = knownOf(whole.lang)
  return (
    <fieldset className={style.group}>
      <legend>{t('filters.language')}</legend>
      {known.slice(0, GROUPS_LISTED).map(({ value, docs }) => (
        <CheckRow
          key={value}
          checked={isChosen(view.in, 'lang', value)}
          mark={<Box checked={isChosen(view.in, 'lang', value)} />}
          count={sayNumber(docs, i18n.language)}
          onChange={() => setView({ in: toggle(view.in, 'lang', value) || null })}
        >
          {sayLanguage(value, i18n.language)}
        </CheckRow>
      ))}
      {unknown(known, whole.docs).map(({ docs }) => (
        <UnknownRow key="" words={t('filters.noLanguage')} docs={docs} />
      ))}
    </fieldset>
  )
}
