// What the list can be narrowed to, each choice a link that says how many entries it leaves.
import type { ReactNode } from 'react'
import type { AnswerOf } from '#graph/wire/calls'
import { ENTRY_ORDERS, STATES } from '#graph/wire/codebook-choices'
import { requestLanguage, requestWords } from '../i18n/request.ts'
import { sayLanguage, sayNumber } from '../i18n/say.ts'
import { Shape } from '../kinds/shape.tsx'
import styles from './filters.module.css'
import { FindEntries } from './find-entries.tsx'
import { type CodebookView, isNarrowed, wide } from './view.ts'
import { ViewLink } from './view-link.tsx'

interface Props {
  readonly view: CodebookView
  readonly list: AnswerOf<'codebook'>
  readonly langs: AnswerOf<'facets'>['lang']
}

export async function Filters({ view, list, langs }: Props) {
  const { t } = await requestWords()
  const language = await requestLanguage()
  const { size, named, kinds, themes } = list
  const count = (n: number) => sayNumber(n, language)
  const choice = (change: Partial<CodebookView>, chosen: boolean, words: ReactNode, n?: number) => (
    <li key={JSON.stringify(change)}>
      <ViewLink view={view} change={change} chosen={chosen}>
        <span>{words}</span>
        {n !== undefined && <small>{count(n)}</small>}
      </ViewLink>
    </li>
  )
  const ofState = { all: size, named, absent: size - named }
  return (
    <aside className={styles.filters} aria-label={t('codebook:filters.label')}>
      <h1>{t('codebook:title')}</h1>
      <FindEntries />
      <section aria-labelledby="codebook-state">
        <h2 id="codebook-state">{t('codebook:filters.state')}</h2>
        <ul>
          {STATES.map((state) => choice({ state }, view.state === state, t(`codebook:state.${state}`), ofState[state]))}
        </ul>
      </section>
      <section aria-labelledby="codebook-kinds">
        <h2 id="codebook-kinds">{t('codebook:filters.kinds')}</h2>
        <ul>
          {choice({ kind: null }, view.kind === null, t('codebook:filters.every'))}
          {kinds.map(({ value, entries }) => {
            const kind = value as NonNullable<CodebookView['kind']>
            const words = (
              <>
                <Shape kind={kind} size={12} /> {t(`kind.${kind}`)}
              </>
            )
            return choice({ kind }, view.kind === kind, words, entries)
          })}
        </ul>
      </section>
      <section aria-labelledby="codebook-langs">
        <h2 id="codebook-langs">{t('codebook:filters.langs')}</h2>
        <ul>
          {choice({ lang: null }, view.lang === null, t('codebook:filters.anyLang'))}
          {langs.map(({ value }) => choice({ lang: value }, view.lang === value, sayLanguage(value, language)))}
        </ul>
      </section>
      <section aria-labelledby="codebook-order">
        <h2 id="codebook-order">{t('codebook:filters.order')}</h2>
        <ul>{ENTRY_ORDERS.map((order) => choice({ order }, view.order === order, t(`codebook:order.${order}`)))}</ul>
      </section>
      <section aria-labelledby="codebook-themes">
        <h2 id="codebook-themes">{t('codebook:filters.themes')}</h2>
        <ul>
          {choice({ theme: null }, view.theme === null, t('codebook:filters.every'))}
          {themes.map(({ value, names, entries }) =>
            choice({ theme: value }, view.theme === value, (names[language] ?? names.en)?.[0] ?? value, entries),
          )}
        </ul>
      </section>
      {isNarrowed(view) && (
        <ViewLink view={view} change={wide} className={`door ${styles.clear}`} scroll>
          {t('codebook:filters.clear')}
        </ViewLink>
      )}
    </aside>
  )
}
