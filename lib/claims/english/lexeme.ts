// Lexemes: what a word may do in a clause wherever it stands, found out once for each word.
import type { Token } from '../../token.ts'
import type { Word } from '../../word.ts'
import { type Forms, verbForms } from './inflect.ts'
import { type Expression, expressionsOf, type Tag, tagOf } from './tag.ts'

export interface Lexeme {
  /** What it does by itself. */
  readonly tag: Tag
  /** Its readings as a verb, whatever else it does. */
  readonly forms: Forms | undefined
  /** The fixed expressions that it begins. */
  readonly expressions: readonly Expression[] | undefined
}

export function lexemeOf(word: Word): Lexeme {
  word.lexeme ??= { tag: tagOf(word), forms: verbForms(word.key), expressions: expressionsOf(word.key) }
  return word.lexeme
}

function continues(tokens: readonly Token[], first: number, [rest]: Expression): boolean {
  for (let n = 0; n < rest.length; n++) if (tokens[first + 1 + n]?.word.key !== rest[n]) return false
  return true
}

/** The fixed expression that begins at a token. */
export function expressionAt(tokens: readonly Token[], first: number): Expression | undefined {
  const token = tokens[first]
  const expressions = token === undefined ? undefined : lexemeOf(token.word).expressions
  return expressions?.find((expression) => continues(tokens, first, expression))
}
