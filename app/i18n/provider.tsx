'use client'
// Hands the words of the chosen language to the leaves; only that language's catalog reaches the browser.
import { type ReactNode, useMemo } from 'react'
import { I18nextProvider } from 'react-i18next'
import type { AnyCatalog } from './catalogs.ts'
import type { Language } from './language.ts'
import { wordsIn } from './words.ts'

export function WordsProvider(props: { language: Language; catalog: AnyCatalog; children: ReactNode }) {
  const { language, catalog, children } = props
  const words = useMemo(() => wordsIn(language, catalog), [language, catalog])
  return <I18nextProvider i18n={words}>{children}</I18nextProvider>
}
