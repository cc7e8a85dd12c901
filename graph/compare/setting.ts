// The setting of a comparison: what the docs of either side are, and by which of their fields the sides differ altogether.
import type { DocLine } from '../store.ts'

export const SETTING_FIELDS = ['country', 'lang', 'source', 'year'] as const
export type SettingField = (typeof SETTING_FIELDS)[number]

export interface FieldValue {
  readonly value: string | null
  readonly docs: number
}

const fieldOf = (line: DocLine, field: SettingField): string | null =>
  field === 'year' ? (line.date?.slice(0, 4) ?? null) : line[field]

export type Setting = Readonly<Record<SettingField, FieldValue[]>>

/** Of each field its values, those of most docs first, then by code unit; docs without one come last. */
export function settingOf(lines: readonly DocLine[]): Setting {
  const [country = [], lang = [], source = [], year = []] = SETTING_FIELDS.map((field) => valuesOf(lines, field))
  return { country, lang, source, year }
}

function valuesOf(lines: readonly DocLine[], field: SettingField): FieldValue[] {
  const docs = new Map<string | null, number>()
  for (const line of lines) {
    const value = fieldOf(line, field)
    docs.set(value, (docs.get(value) ?? 0) + 1)
  }
  const last = (value: string | null): number => Number(value === null)
  return [...docs]
    .map(([value, count]) => ({ value, docs: count }))
    .sort((a, b) => last(a.value) - last(b.value) || b.docs - a.docs || ((a.value ?? '') < (b.value ?? '') ? -1 : 1))
}

/** Fields known on both sides in which they have no value in common. */
export function confoundedFields(a: Setting, b: Setting): SettingField[] {
  return SETTING_FIELDS.filter((field) => {
    const known = (setting: Setting) => new Set(setting[field].flatMap(({ value }) => value ?? []))
    const [ofA, ofB] = [known(a), known(b)]
    return ofA.size > 0 && ofB.size > 0 && [...ofA].every((value) => !ofB.has(value))
  })
}
