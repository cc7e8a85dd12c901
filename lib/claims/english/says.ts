// Does a mention of a notion say the notion itself, or only something that belongs to it?
import type { Mention } from '../../mention.ts'
import { remembered } from '../../remembered.ts'
import { stem } from '../../stem.ts'
import type { Token } from '../../token.ts'

const LITTLE = new Set(['the', 'of', 'and', 'in', 'for', 'a', 'to', 'on', 'with', 'by'])
const AFTER_COLON = /^[^:]*:/

/** The words of a notion's id that say something. */
const wordsOf = remembered((entity) =>
  entity
    .replace(AFTER_COLON, '')
    .split('-')
    .filter((word) => !LITTLE.has(word))
    .map((word) => ({ word, edge: stem(word) })),
)

/** "weaving mills" found as the notion `mills` say it; "looms" found as the same notion do not. Names are always what they name. */
export function saysNotion(mention: Mention, tokens: readonly Token[], first: number, last: number): boolean {
  if (mention.kind !== 'concept') return true
  for (const { word, edge } of wordsOf(mention.entity)) if (!isSaid(word, edge, tokens, first, last)) return false
  return true
}

function isSaid(word: string, edge: string, tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    const said = tokens[at]?.word
    if (said !== undefined && (said.key === word || said.edge === edge)) return true
  }
  return false
}
