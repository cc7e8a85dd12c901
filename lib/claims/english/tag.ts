// Tags: what a word does in a clause, by its key or as part of a fixed expression.
import type { Word } from '../../word.ts'
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

/** What a word does by itself. */
export function tagOf({ key, shape, text }: Word): Tag {
  const tag = TAGS.get(key)
  if (tag !== undefined) return tag
  if (shape === 'mark') return text === "'" ? 'quote' : STOPS.has(text) ? 'stop' : 'word'
  if (shape === 'number') return 'number'
  return key.endsWith('ly') && key.length > 4 && !words.NOT_ADVERBS.has(key) ? 'adverb' : 'word'
}

/** A fixed expression that does one word's work: what follows its first word, and what it does. */
export type Expression = readonly [rest: readonly string[], tag: Tag]

const EXPRESSIONS: ReadonlyMap<string, readonly Expression[]> = new Map<string, readonly Expression[]>([
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

/** The fixed expressions that begin with a word. */
export const expressionsOf = (key: string): readonly Expression[] | undefined => EXPRESSIONS.get(key)
