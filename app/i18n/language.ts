// The interface's languages, and which of them a reader gets: the one chosen, else the browser's wish, else English.

export const LANGUAGES = ['en', 'zh', 'vi'] as const
export type Language = (typeof LANGUAGES)[number]

/** Each language by its own name. */
export const ENDONYM: Readonly<Record<Language, string>> = { en: 'English', zh: '中文', vi: 'Tiếng Việt' }

export const LANGUAGE_COOKIE = 'leitmotif-language'

const spoken = (tag: string): Language | undefined =>
  LANGUAGES.find((language) => language === tag.trim().toLowerCase().split('-')[0])

/** `accept` is the Accept-Language header ("vi-VN,vi;q=0.9,en;q=0.8"), most wanted first by its weights. */
export function languageFor(chosen: string | undefined, accept: string | null): Language {
  const wishes = (accept ?? '')
    .split(',')
    .map((part, place) => {
      const [tag = '', ...params] = part.split(';')
      const weight = params.map((param) => /^\s*q=([\d.]+)$/.exec(param)?.[1]).find(Boolean)
      return { tag, place, weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.place - b.place)
  const wished = wishes.map(({ tag }) => spoken(tag)).find(Boolean)
  return (chosen === undefined ? undefined : spoken(chosen)) ?? wished ?? 'en'
}
