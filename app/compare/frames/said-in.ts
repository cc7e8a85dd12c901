// Words that a scheme has in several languages, in the reader's where it has them.

export interface Said {
  readonly words: string
  /** The language that they are in. */
  readonly lang: string
}

/** Else in English, else in the first language that there is. */
export function saidIn(words: Readonly<Record<string, string>>, language: string): Said {
  const lang = [language, 'en', ...Object.keys(words)].find((one) => words[one] !== undefined) ?? language
  return { words: words[lang] ?? '', lang }
}
