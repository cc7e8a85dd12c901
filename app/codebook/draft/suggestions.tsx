'use client'
// Phrases that recur and that the codebook lacks, each a way to the form of an entry with it.
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../ask/use-answer.ts'
import { sayLanguage } from '../../i18n/say.ts'
import styles from './draft.module.css'
import { useDrafting } from './drafting.tsx'

const AT_ONCE = '40'

export function Suggestions() {
  const { t, i18n } = useTranslation('draft')
  const { add } = useDrafting()
  const heading = useId()
  const { data, error } = useAnswer('suggestions', { limit: AT_ONCE })
  return (
    <section className={styles.suggestions} aria-labelledby={heading}>
      <h3 id={heading}>{t('suggestions.title')}</h3>
      <p>{t('suggestions.intro')}</p>
      {error ? (
        <p role="alert">{t('suggestions.failed', { reason: error.message })}</p>
      ) : (
        <p role="status">
          {!data
            ? t('suggestions.looking')
            : data.total === 0
              ? t('suggestions.none')
              : t('suggestions.count', { count: data.total })}
        </p>
      )}
      <ol aria-label={t('suggestions.title')}>
        {data?.suggestions.map(({ lang, phrase, count, docs, examples }) => (
          <li key={`${lang} ${phrase}`}>
            <strong lang={lang}>{phrase}</strong>{' '}
            <small>
              {sayLanguage(lang, i18n.language)} · {t('suggestions.times', { times: count, count: docs })}
            </small>
            <button
              type="button"
              className="door"
              aria-label={t('suggestions.makeNamed', { name: phrase })}
              onClick={() => add({ [lang]: phrase })}
            >
              {t('suggestions.make')}
            </button>
            <details>
              <summary>{t('suggestions.examples')}</summary>
              <ul>
                {examples.map(({ doc, text }) => (
                  <li key={`${doc} ${text}`}>
                    <q lang={lang}>{text}</q>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ol>
    </section>
  )
}
