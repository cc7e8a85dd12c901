// Who a Chinese clause is about: the mentions at its head.
import type { Mention } from '../../mention.ts'
import type { Piece, Pieces } from './pieces.ts'
import { ADVERBS, LEADING, VERBS } from './words.ts'

/** The verb with which a notion begins. */
export function verbIn({ word, mention }: Piece): string | undefined {
  if (mention?.kind !== 'concept' || word.length < 3) return undefined
  return [4, 3, 2].map((length) => word.slice(0, length)).find((verb) => verb.length < word.length && VERBS.has(verb))
}

const leads = (piece: Piece | undefined): boolean => piece !== undefined && LEADING.has(verbIn(piece) ?? '')

// "with one heart", "face to face": some notions say how something is done.
export function isAdverbial(pieces: Pieces, at: number): boolean {
  const piece = pieces.at(at)
  if (piece?.mention?.kind !== 'concept') return false
  const begins = [4, 3, 2].some((length) => piece.word.length > 3 && ADVERBS.has(piece.word.slice(0, length)))
  return begins || /^[在同与对把向为以从]/.test(piece.word) || pieces.at(at + 1)?.word.startsWith('地') === true
}

/** The subjects at a clause's head: mentions joined by "and", with titles before them; undefined where none is surely subject. */
export function subjectsAt(pieces: Pieces, from: number): { heads: Mention[]; next: number } | undefined {
  let at = from
  const heads: Mention[] = []
  for (;;) {
    while (pieces.at(at)?.sort === 'title' || pieces.at(at)?.sort === 'quote') at++
    const mention = pieces.at(at)?.mention
    if (mention === undefined) return undefined
    if (isAdverbial(pieces, at) || leads(pieces.at(at))) return undefined
    heads.push(mention)
    at++
    while (pieces.at(at)?.sort === 'title' || pieces.at(at)?.sort === 'quote') at++
    if (pieces.at(at)?.word === '们') at++
    if (pieces.at(at)?.sort !== 'and' || pieces.at(at)?.word === '等') break
    at++
  }
  if (pieces.at(at)?.word === '等') {
    at++
    if (pieces.at(at)?.mention !== undefined) heads.splice(0, heads.length, pieces.at(at++)?.mention as Mention)
    else if (/^(?:组织|单位|部门|团体|国家|国|方面)$/.test(pieces.at(at)?.word ?? '')) at++
  }
  return { heads, next: at }
}
