// Two words that lost the space between them: "Mingzhesaid" is a name and its verb.
import { shadowOf } from '../fold.ts'
import { Token } from '../token.ts'
import { wordOf } from '../word.ts'
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

function parts(token: Token, length: number, docText: string): Token[] {
  const { start, end, text, gap } = token
  const cut = start + shadowOf(docText.slice(start, end)).end(length - 1)
  return [
    new Token(start, cut, wordOf(text.slice(0, length)), gap),
    new Token(cut, end, wordOf(text.slice(length)), 'none'),
  ]
}

/** "Sun | Mingzhesaid" becomes "Sun | Mingzhe | said": after a surname, what is no given name as it stands but is one without its end. */
export function splitGlued(tokens: readonly Token[], docText: string): readonly Token[] {
  for (let i = 1; i < tokens.length; i++)
    if (gluedAt(tokens, i) > 0)
      return tokens.flatMap((token, at) => {
        const length = gluedAt(tokens, at)
        return length > 0 ? parts(token, length, docText) : [token]
      })
  return tokens
}

/** The length of the name in the token at `i`, 0 where no verb is glued to it. */
function gluedAt(tokens: readonly Token[], i: number): number {
  const token = tokens[i]
  if (token === undefined || !token.word.capital || token.text.length < 6) return 0
  const before = tokens[i - 1]
  if (before === undefined || !before.word.capital || !isChineseSurname(before.key)) return 0
  return nameLength(token.key)
}
