// The tier in plain sentences, for programs and the command line; the page says the same in the reader's language.
import type { Standing, Tier } from '#lib/compare/tier'
import type { SettingField } from './setting.ts'

const NAMES: Readonly<Record<SettingField, string>> = {
  country: 'country',
  lang: 'language',
  source: 'outlet',
  year: 'year',
}

/** What may be said of these groups, why, and what cannot be told apart. */
export function tierSentence(standing: Standing, overlap: number, confounded: readonly SettingField[]): string {
  const shared =
    overlap > 0
      ? [
          `${overlap} ${overlap === 1 ? 'document stands' : 'documents stand'} in both groups and say nothing of a difference.`,
        ]
      : []
  return [said[standing.tier](standing), ...shared, ...together(confounded)].join(' ')
}

const sizes = ({ docsA, docsB }: Standing): string => `${docsA} and ${docsB} independent documents`

const said: Readonly<Record<Tier, (standing: Standing) => string>> = {
  0: (standing) =>
    `Reading: ${sizes(standing)}. With fewer than two on a side nothing can be said of how groups differ; here is who names what, and in which words.`,
  1: (standing) =>
    `Case comparison: ${sizes(standing)}. Exchanging their labels gives no p below ${standing.leastP.toFixed(3)}, so what is said holds of these documents alone.`,
  2: (standing) =>
    `Exploratory: ${sizes(standing)}. They can decide one question asked beforehand, not a list of ${standing.family}.`,
  3: (standing) => `Inferential: ${sizes(standing)}, ${standing.family} rows compared together and adjusted for that.`,
  4: (standing) =>
    `Large: ${sizes(standing)}, ${standing.family} rows compared together; what counts is how large a difference is at least.`,
}

function together(fields: readonly SettingField[]): string[] {
  const names = fields.map((field) => NAMES[field])
  const [only] = names
  if (only === undefined) return []
  if (names.length === 1)
    return [`The groups have no ${only} in common: a difference between them may be one of ${only}.`]
  const list = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  return [`These are differences between these sources; ${list} cannot be told apart here.`]
}
