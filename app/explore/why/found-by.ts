// Which rules found the mentions of an entity, by how often.
import type { PassageJson } from '#graph/wire/parts'

export interface FoundBy {
  readonly rule: string
  readonly mentions: number
}

/** Most often first. */
export function foundBy(passages: readonly Pick<PassageJson, 'marks'>[]): FoundBy[] {
  const mentions = new Map<string, number>()
  for (const { marks } of passages) for (const { rule } of marks) mentions.set(rule, (mentions.get(rule) ?? 0) + 1)
  return [...mentions]
    .map(([rule, often]) => ({ rule, mentions: often }))
    .sort((a, b) => b.mentions - a.mentions || (a.rule < b.rule ? -1 : 1))
}

/** The passages with the marks of one rule alone; those without such a mark are left out. */
export const onlyBy = (passages: readonly PassageJson[], rule: string): PassageJson[] =>
  passages
    .map((passage) => ({ ...passage, marks: passage.marks.filter((mark) => mark.rule === rule) }))
    .filter(({ marks }) => marks.length > 0)

const FAMILIES = {
  codebookForm: /^codebook-form/,
  codebookCountry: /^codebook-by-country/,
  codebookLocal: /^codebook-local/,
  codebook: /^(codebook|typing-error)/,
  later: /^(later|.*-again$|abbreviation|spelled-out)/,
  person: /^(person|credit)/,
  place: /^(place|gazetteer|dateline)/,
  coding: /^coding$/,
  body: /^(body|branch|wider|world|team|bare|foreign)/,
} as const
export type RuleFamily = keyof typeof FAMILIES | 'other'

/** What rules of this name go by, as far as readers need to know. */
export const familyOf = (rule: string): RuleFamily => {
  const found = Object.entries(FAMILIES).find(([, names]) => names.test(rule))
  return (found?.[0] as RuleFamily | undefined) ?? 'other'
}
