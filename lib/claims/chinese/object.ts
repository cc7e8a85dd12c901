// What the verb of a Chinese clause is done to: the words behind it up to the clause's end.
import type { Part } from '../../claim.ts'
import { phrase } from '../part.ts'
import type { Pieces } from './pieces.ts'

const codesOf = (chars: string): ReadonlySet<number> => new Set([...chars].map((char) => char.charCodeAt(0)))

const QUOTES = codesOf('“”"「」')
/** What clings to a verb: 完成 | 了. */
const TAIL = codesOf('了着过到于出向')

function hasLoneQuote(text: string): boolean {
  let isLone = false
  for (let i = 0; i < text.length; i++) if (QUOTES.has(text.charCodeAt(i))) isLone = !isLone
  return isLone
}

/** Without white space, and without a quotation mark whose other half is elsewhere. */
function withoutEdges(slice: string): string {
  const plain = slice.trim()
  return hasLoneQuote(plain) ? plain.replace(/^[“"「]|[”"」]$/, '').trim() : plain
}

/** The words of a clause from an offset to its end, with the entity of the mention that ends them; null where none are left. */
export function objectFrom(pieces: Pieces, from: number): Part | null {
  const { text, units, end } = pieces
  let start = from
  while (start < end && TAIL.has(units[start] ?? 0)) start++
  const slice = text.slice(start, end)
  const trimmed = withoutEdges(slice)
  if (trimmed === '') return null
  const begin = start + slice.indexOf(trimmed)
  const stop = begin + trimmed.length
  const last = pieces
    .all()
    .findLast(
      (piece) =>
        piece.mention !== undefined &&
        piece.start >= begin &&
        (piece.end === stop || text.slice(piece.end, stop) === '等'),
    )
  return { ...phrase(begin, stop), entity: last?.mention?.entity ?? null }
}
