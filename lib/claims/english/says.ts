// Does a mention of a notion say the notion itself, or only something that belongs to it?
import type { Mention } from '../../mention.ts'
import { stem } from '../../stem.ts'
import type { Token } from '../../token.ts'

const LITTLE = new Set(['the', 'of', 'and', 'in', 'for', 'a', 'to', 'on', 'with', 'by'])
const AFTER_COLON = /^[^:]*:/

/** "weaving mills" found as the notion `mills` say it; "looms" found as the same notion do not. Names are always what they name. */
export function saysNotion(mention: Mention, tokens: readonly Token[], first: number, last: number): boolean {
  if (mention.kind !== 'concept') return true
  const words = mention.entity.replace(AFTER_COLON, '').split('-')
  return words.every((word) => {
    if (LITTLE.has(word)) return true
    const edge = stem(word)
    for (let at = first; at <= last; at++) {
      const token = tokens[at]
      if (token !== undefined && (token.key === word || token.edge === edge)) return true
    }
    return false
  })
}
