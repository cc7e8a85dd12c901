// What a group is called at the head of a brief: its country where it was chosen by that alone, else its query.
import type { AnswerOf } from '#graph/wire/calls'
import { sayCountry } from '../../i18n/say.ts'

export function shortName({ query, fields }: AnswerOf<'compare'>['groups'][number], language: string): string {
  const [only, ...others] = fields.country
  const isByCountry = /^country:[^\s,]+$/.test(query.trim())
  return isByCountry && only?.value && others.length === 0 ? sayCountry(only.value, language) : query
}
