// An entry as the fields of a form, and back: what the form does not show stays as it is.
import type { EntryJson } from '#graph/wire/draft'
import type { Kind } from '#lib/entity'
import { slugOf } from '#lib/fold'
import { LANGUAGES, type Language } from '../../i18n/language.ts'

export interface Fields {
  readonly kind: Kind
  /** What follows the kind in the id; null while it follows the English name. */
  readonly slug: string | null
  readonly names: Readonly<Record<Language, string>>
  /** Further names, one a line. */
  readonly more: Readonly<Record<Language, string>>
  /** Empty where there is none. */
  readonly theme: string
  readonly parent: string
  readonly note: string
}

const byLanguage = (text: (language: Language) => string): Record<Language, string> => ({
  en: text('en'),
  zh: text('zh'),
  vi: text('vi'),
})

export const emptyFields = (names: Readonly<Record<string, string>> = {}): Fields => ({
  kind: 'concept',
  slug: null,
  names: byLanguage((language) => names[language] ?? ''),
  more: byLanguage(() => ''),
  theme: '',
  parent: '',
  note: '',
})

export function fieldsOf(entry: EntryJson): Fields {
  const [kind = 'concept', slug = ''] = entry.id.split(':')
  return {
    kind: kind as Kind,
    slug,
    names: byLanguage((language) => entry.label[language] ?? ''),
    more: byLanguage((language) => entry.also?.[language]?.join('\n') ?? ''),
    theme: entry.theme ?? '',
    parent: entry.parent ?? '',
    note: entry.note ?? '',
  }
}

/** Of a name in Chinese alone nobody can make an id: it is the reader's to choose. */
export function slugIn({ slug, names }: Fields): string {
  if (slug !== null) return slug
  const made = slugOf(names.en || names.vi)
  return /^[a-z0-9-]*$/.test(made) ? made : ''
}

/** @param before what the entry was; undefined for a new one */
export function entryFrom(fields: Fields, before: EntryJson | undefined): EntryJson {
  const { label: oldLabel = {}, also: oldAlso = {}, theme: _, parent: __, note: ___, ...kept } = before ?? { id: '' }
  const label: Record<string, string> = { ...oldLabel }
  const also: Record<string, string[]> = { ...oldAlso }
  for (const language of LANGUAGES) {
    const name = fields.names[language].trim()
    const more = fields.more[language].split('\n').flatMap((line) => line.trim() || [])
    delete label[language]
    delete also[language]
    if (name !== '') label[language] = name
    if (more.length > 0) also[language] = more
  }
  const [theme, parent, note] = [fields.theme, fields.parent, fields.note.trim()]
  return {
    ...kept,
    id: before?.id ?? `${fields.kind}:${slugIn(fields)}`,
    label,
    ...(Object.keys(also).length > 0 && { also }),
    ...(theme !== '' && { theme }),
    ...(parent !== '' && { parent }),
    ...(note !== '' && { note }),
  }
}

const UNSHOWN = ['means', 'country', 'role', 'close', 'forms', 'local'] as const
/** What an entry says that the form does not show. */
export const unshownIn = (entry: EntryJson) => UNSHOWN.filter((field) => entry[field] !== undefined)
