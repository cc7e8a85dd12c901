// Two words that lost the space between them: "Mingzhesaid" is a name and its verb.
import { stem } from '../stem.ts'
import { isCapital, type Token } from '../token.ts'
import { isChineseSurname, isGivenPinyin } from './english/pinyin.ts'

const VERBS = [
  'emphasized',
  'announced',
  'stressed',
  'attended',
  'pointed',
  'called',
  'visited',
  'warned',
  'stated',
  'noted',
  'added',
  'urged',
  'says',
  'said',
  'told',
  'made',
  'has',
  'was',
  'and',
  'met',
  'is',
] // prettier-ignore

/** The length of the name in a word that a verb is glued to; 0 where none is. */
function nameLength(word: string): number {
  const verb = VERBS.find((ending) => word.endsWith(ending))
  const length = word.length - (verb?.length ?? 0)
  return verb !== undefined && length >= 4 && !isGivenPinyin(word) && isGivenPinyin(word.slice(0, length)) ? length : 0
}

function parts(token: Token, length: number): Token[] {
  const cut = token.start + length
  const [name, verb] = [token.key.slice(0, length), token.key.slice(length)]
  return [
    { ...token, end: cut, text: token.text.slice(0, length), key: name, edge: stem(name) },
    { ...token, start: cut, text: token.text.slice(length), key: verb, edge: stem(verb), gap: 'none' },
  ]
}

/** "Sun | Mingzhesaid" becomes "Sun | Mingzhe | said": after a surname, what is no given name as it stands but is one without its end. */
export const splitGlued = (tokens: readonly Token[]): readonly Token[] =>
  tokens.some((token, i) => gluedAt(tokens, i) > 0 && token)
    ? tokens.flatMap((token, i) => {
        const length = gluedAt(tokens, i)
        return length > 0 ? parts(token, length) : [token]
      })
    : tokens

function gluedAt(tokens: readonly Token[], i: number): number {
  const token = tokens[i]
  const before = tokens[i - 1]
  if (token === undefined || before === undefined || token.text.length < 6 || !isCapital(token)) return 0
  if (token.end - token.start !== token.text.length || !isCapital(before) || !isChineseSurname(before.key)) return 0
  return nameLength(token.key)
}
