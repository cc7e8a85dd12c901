// Tags: what a word does in a clause, by its key or as part of a fixed expression.
import type { Token } from '../../token.ts'
import * as words from './words.ts'

export type Tag =
  | 'name' // a mention
  | 'word' // a noun, an adjective, or a verb's form (then with `forms`)
  | 'det'
  | 'possessive' // 's
  | 'prep'
  | 'to'
  | 'and'
  | 'but'
  | 'opener' // that, which, if, because …
  | 'pronoun'
  | 'object-pronoun'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'not'
  | 'adverb'
  | 'number'
  | 'comma'
  | 'quote'
  | 'bracket'
  | 'stop'

const TAGS = new Map<string, Tag>()
const give = (tag: Tag, keys: Iterable<string>) => {
  for (const key of keys) if (!TAGS.has(key)) TAGS.set(key, tag)
}
give('to', ['to'])
give('but', ['but'])
give('possessive', ["'s"])
give('not', words.NEGATIONS)
give('and', words.CONJUNCTIONS)
give('modal', words.MODALS.keys())
give('be', words.BE)
give('have', words.HAVE)
give('do', words.DO)
give('object-pronoun', words.OBJECT_PRONOUNS)
give('pronoun', [
  'i',
  'we',
  'you',
  'he',
  'she',
  'they',
  'there',
  'everyone',
  'everybody',
  'anyone',
  'nobody',
  'nothing',
  'something',
])
give('opener', words.SUBORDINATORS)
give('det', words.DETERMINERS)
give('adverb', words.ADVERBS)
give('prep', words.PREPOSITIONS)
for (const [key, tag] of Object.entries<Tag>({
  ',': 'comma',
  '"': 'quote',
  '(': 'bracket',
  ')': 'bracket',
  '[': 'bracket',
  ']': 'bracket',
}))
  TAGS.set(key, tag)

const STOPS = new Set(['.', ';', ':', '?', '!', '…', '—', '–', '。'])

/** What a token does by itself. */
export function tagOf(token: Token): Tag {
  const tag = TAGS.get(token.key)
  if (tag !== undefined) return tag
  if (token.shape === 'mark') return token.text === "'" ? 'quote' : STOPS.has(token.text) ? 'stop' : 'word'
  if (token.shape === 'number') return 'number'
  return token.key.endsWith('ly') && token.key.length > 4 && !words.NOT_ADVERBS.has(token.key) ? 'adverb' : 'word'
}

/** Fixed expressions that do one word's work. */
const EXPRESSIONS: ReadonlyMap<string, readonly (readonly [rest: readonly string[], tag: Tag])[]> = new Map([
  ['all', [[['along'], 'adverb']]],
  [
    'as',
    [
      [['well', 'as'], 'and'],
      [['long', 'as'], 'opener'],
      [['soon', 'as'], 'opener'],
      [['regards'], 'prep'],
      [['for'], 'prep'],
      [['a', 'result', 'of'], 'prep'],
    ],
  ],
  ['such', [[['as'], 'prep']]],
  ['together', [[['with'], 'prep']]],
  ['along', [[['with'], 'prep']]],
  [
    'in',
    [
      [['order', 'to'], 'to'],
      [['accordance', 'with'], 'prep'],
      [['addition'], 'adverb'],
      [['particular'], 'adverb'],
      [['fact'], 'adverb'],
      [['conclusion'], 'adverb'],
    ],
  ],
  [
    'so',
    [
      [['as', 'to'], 'to'],
      [['long', 'as'], 'opener'],
      [['that'], 'opener'],
    ],
  ],
  ['rather', [[['than'], 'prep']]],
  ['because', [[['of'], 'prep']]],
  ['due', [[['to'], 'prep']]],
  ['according', [[['to'], 'prep']]],
  ['instead', [[['of'], 'prep']]],
  ['no', [[['longer'], 'not']]],
  [
    'not',
    [
      [['only'], 'adverb'],
      [['just'], 'adverb'],
      [['merely'], 'adverb'],
      [['simply'], 'adverb'],
    ],
  ],
  [
    'for',
    [
      [['example'], 'adverb'],
      [['instance'], 'adverb'],
    ],
  ],
  ['of', [[['course'], 'adverb']]],
  [
    'at',
    [
      [['least'], 'adverb'],
      [['last'], 'adverb'],
      [['present'], 'adverb'],
      [['all', 'times'], 'adverb'],
      [['the', 'same', 'time'], 'adverb'],
    ],
  ],
]) // prettier-ignore

/** The fixed expression that begins at a token, how many tokens it has and what it does. */
export function expressionAt(tokens: readonly Token[], i: number): { length: number; tag: Tag } | undefined {
  for (const [rest, tag] of EXPRESSIONS.get(tokens[i]?.key ?? '') ?? [])
    if (rest.every((key, n) => tokens[i + 1 + n]?.key === key)) return { length: 1 + rest.length, tag }
  return undefined
}
