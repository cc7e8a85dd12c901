// The entries with their names side by side and a count for each country, every count a way to its passages.
import Link from 'next/link'
import type { AnswerOf } from '#graph/wire/calls'
import type { CodebookLineJson } from '#graph/wire/codebook'
import { ENDONYM, LANGUAGES } from '../i18n/language.ts'
import { requestLanguage, requestWords } from '../i18n/request.ts'
import { sayCountry, sayNumber } from '../i18n/say.ts'
import { Shape } from '../kinds/shape.tsx'
import tables from '../table.module.css'
import styles from './codebook.module.css'
import entriesStyles from './entries.module.css'
import { exploreAddress, ofCountry } from './explore-address.ts'
import { type CodebookView, codebookAddress, docsOf } from './view.ts'
import { ViewLink } from './view-link.tsx'

/** Names beyond these stand in the entry itself. */
const VARIANTS = 3

export async function EntriesTable({ view, list }: { view: CodebookView; list: AnswerOf<'codebook'> }) {
  const { t } = await requestWords()
  const language = await requestLanguage()
  const { entries, total, next } = list
  const known = list.countries.map(({ country }) => country)
  const shown = known.slice(0, entries[0]?.byCountry.length ?? 0)
  const say = (country: string | null) =>
    country === null ? t('codebook:unknownCountry') : sayCountry(country, language)
  return (
    <>
      <p className={styles.shown} role="status">
        {entries.length === total
          ? t('codebook:entries', { count: total })
          : t('codebook:part', { shown: entries.length, count: total })}
      </p>
      <div className={tables.scroll}>
        <table className={`${tables.table} ${entriesStyles.entries}`}>
          <caption className="visually-hidden">{t('codebook:title')}</caption>
          <thead>
            <tr>
              {LANGUAGES.map((tag) => (
                <th key={tag} scope="col" lang={tag}>
                  {ENDONYM[tag]}
                </th>
              ))}
              {shown.map((country) => (
                <th key={country ?? ''} scope="col" data-count="">
                  <small>{t('codebook:sentencesIn')}</small> {say(country)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.id} {...(entry.id === view.entry && { 'data-chosen': '' })}>
                <th scope="row" lang="en">
                  <div className={entriesStyles.name}>
                    <Shape kind={entry.kind} size={12} />
                    <ViewLink
                      view={view}
                      change={{ entry: entry.id }}
                      chosen={entry.id === view.entry}
                      className="label"
                    >
                      {entry.names.en?.[0] ?? entry.label}
                    </ViewLink>
                    <Variants names={entry.names.en} />
                  </div>
                </th>
                {LANGUAGES.filter((tag) => tag !== 'en').map((tag) => (
                  <td key={tag} lang={tag} data-wide>
                    <span className="label">{entry.names[tag]?.[0]}</span>
                    <Variants names={entry.names[tag]} />
                  </td>
                ))}
                {entry.byCountry.map(({ sentences }, i) => {
                  const country = known[i] ?? null
                  return (
                    <td key={country ?? ''} data-count data-word={say(country)}>
                      <Sentences
                        entry={entry}
                        sentences={sentences}
                        docs={ofCountry(docsOf(view), country, known)}
                        label={t('codebook:opens', { count: sentences, name: entry.label, country: say(country) })}
                        shown={sayNumber(sentences, language)}
                      />
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {(view.cursor !== null || next !== null) && (
        <nav className={styles.pages} aria-label={t('codebook:pages.label')}>
          {view.cursor !== null && (
            <Link href={codebookAddress(view, { cursor: null })}>{t('codebook:pages.first')}</Link>
          )}
          {next !== null && <Link href={codebookAddress(view, { cursor: next })}>{t('codebook:pages.next')}</Link>}
        </nav>
      )}
    </>
  )
}

function Variants({ names = [] }: { names: readonly string[] | undefined }) {
  if (names.length < 2) return null
  const more = names.length - 1 - VARIANTS
  return (
    <small>
      {names.slice(1, 1 + VARIANTS).join(' · ')}
      {more > 0 && ` +${more}`}
    </small>
  )
}

function Sentences(props: { entry: CodebookLineJson; sentences: number; docs: string; label: string; shown: string }) {
  if (props.sentences === 0) return <span data-quiet>0</span>
  return (
    <Link href={exploreAddress(props.entry.id, props.docs)} prefetch={false} aria-label={props.label} className="door">
      {props.shown}
    </Link>
  )
}
