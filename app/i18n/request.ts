// The language of the page being asked for, and its words.
import 'server-only'
import type { i18n } from 'i18next'
import { cookies, headers } from 'next/headers'
import { catalogs } from './catalogs.ts'
import { LANGUAGE_COOKIE, LANGUAGES, type Language, languageFor } from './language.ts'
import { wordsIn } from './words.ts'

const all = new Map<Language, i18n>(LANGUAGES.map((language) => [language, wordsIn(language, catalogs[language])]))

export async function requestLanguage(): Promise<Language> {
  const [jar, head] = await Promise.all([cookies(), headers()])
  return languageFor(jar.get(LANGUAGE_COOKIE)?.value, head.get('accept-language'))
}

/** `const { t } = await requestWords()`, then `t('read:title')`. */
export async function requestWords(): Promise<i18n> {
  const words = all.get(await requestLanguage())
  if (!words) throw new Error('a language without a catalog')
  return words
}
