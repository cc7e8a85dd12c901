// The interface's words in one language, on the server and in the browser alike.
import { createInstance, type i18n } from 'i18next'
import type { AnyCatalog, Catalog } from './catalogs.ts'
import type { Language } from './language.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell'
    resources: Catalog
  }
}

export function wordsIn(language: Language, catalog: AnyCatalog): i18n {
  const words = createInstance()
  void words.init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'shell',
    ns: Object.keys(catalog),
    resources: { [language]: catalog },
    initAsync: false,
    // React escapes what it prints.
    interpolation: { escapeValue: false },
  })
  // i18next's own formatter is kept for every set of values it was ever asked with: more and more of them on a page left open.
  const { format } = new Intl.NumberFormat(language)
  words.services.formatter?.add('number', (value) => (typeof value === 'number' ? format(value) : String(value)))
  return words
}
