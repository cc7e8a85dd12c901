'use client'
// Only entities of some themes, each with how many the chosen docs name; none chosen means all.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '#graph/wire/calls'
import { sayNumber } from '../../i18n/say.ts'
import { useThemeWords } from '../use-theme-words.ts'
import { useView } from '../use-view.ts'
import style from './filters.module.css'
import lists from './lists.module.css'

const FIRST = 5

export function ThemesFilter({ whole }: { whole: AnswerOf<'facets'> }) {
  const { t, i18n } = useTranslation('explore')
  const [view, setView] = useView()
  const [isOpen, setOpen] = useState(false)
  const sayTheme = useThemeWords()
  const themes = whole.theme.filter(({ value }) => value !== '').toSorted((a, b) => b.entities - a.entities)
  if (themes.length === 0) return null
  const toggle = (theme: string) => {
    const next = view.themes.includes(theme) ? view.themes.filter((one) => one !== theme) : [...view.themes, theme]
    void setView({ themes: next.length > 0 ? next.sort() : null })
  }
  const isShown = (value: string, i: number) => isOpen || i < FIRST || view.themes.includes(value)
  return (
    <section className={style.group} aria-label={t('filters.themes')}>
      <h2>{t('filters.themes')}</h2>
      <ul>
        {themes.map(
          ({ value, entities }, i) =>
            isShown(value, i) && (
              <li key={value}>
                <button
                  type="button"
                  className={lists.community}
                  aria-pressed={view.themes.includes(value)}
                  onClick={() => toggle(value)}
                >
                  <span className={`${lists.member} label`}>{sayTheme(value)}</span>
                  <span className={style.count}>{sayNumber(entities, i18n.language)}</span>
                </button>
              </li>
            ),
        )}
      </ul>
      {themes.length > FIRST && (
        <button type="button" className="door" onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('filters.fewer') : t('filters.moreCommunities', { count: themes.length - FIRST })}
        </button>
      )}
    </section>
  )
}
