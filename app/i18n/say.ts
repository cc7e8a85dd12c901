// Dates, countries and languages as a reader of one language says them.

// British English puts the day first ("6 Jul 2015"), as the article texts do.
const localeOf = (language: string) => (language === 'en' ? 'en-GB' : language)

/** "2015", "Jul 2015" or "6 Jul 2015", as much as the ISO date knows. */
export function sayDate(date: string, language: string): string {
  const [year, month, day] = date.split('-')
  if (month === undefined) return year ?? date
  const moment = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`)
  if (Number.isNaN(moment.valueOf())) return date
  return writer(localeOf(language), day === undefined).format(moment)
}

/** Made once for each language: a list of fifty dates would wait for fifty. */
const writers = new Map<string, Intl.DateTimeFormat>()
function writer(locale: string, isMonth: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${isMonth}`
  const known =
    writers.get(key) ??
    new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      month: 'short',
      timeZone: 'UTC',
      ...(!isMonth && { day: 'numeric' }),
    })
  writers.set(key, known)
  return known
}

const say = (type: Intl.DisplayNamesType, code: string, language: string): string => {
  try {
    return new Intl.DisplayNames([language], { type, fallback: 'code' }).of(code) ?? code
  } catch {
    // A code that the runtime does not take as one is shown as it is.
    return code
  }
}

/** `country` is ISO 3166 alpha-2. */
export const sayCountry = (country: string, language: string): string => say('region', country, language)
/** `tag` is BCP 47; `language` the one it is said in. */
export const sayLanguage = (tag: string, language: string): string => say('language', tag, language)
export const sayNumber = (n: number, language: string): string => new Intl.NumberFormat(language).format(n)
