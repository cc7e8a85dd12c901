// Vietnamese claims: a subject at the head of its clause, then adverbs, the verb, the object up to the clause's end.
import type { Claim, Modality, Part } from '../../claim.ts'
import type { Span } from '../../span.ts'
import type { ClaimReader } from '../claims.ts'
import { type IsClause, outermost } from '../outermost.ts'
import { claimsOf, phrase } from '../part.ts'
import { leaderships } from './leadership.ts'
import { isVerbBetween, type Piece, piecesOf } from './pieces.ts'
import { headsAt, type Predicate, predicateAt } from './predicate.ts'
import { keyOf, LEADING, SAYING, spelled, URGING } from './words.ts'

/** Where the clause of a piece ends: at a stop, before "và" and a verb, before what begins another clause. */
function endOfClause(pieces: readonly Piece[], from: number): number {
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at]
    const next = pieces[at + 1]
    if (piece?.sort === 'stop' && !(piece.key === ',' && isListed(pieces, at))) return at
    if (
      piece?.sort === 'and' &&
      at > from &&
      (next?.sort === 'verb' || next?.sort === 'modal' || next?.sort === 'adverb')
    )
      return at
    if (piece !== undefined && BREAKS.has(piece.key)) return at
  }
  return pieces.length
}
const BREAKS = new Set(
  [
    'nhằm',
    'để',
    'bởi',
    'vì',
    'khi',
    'nếu',
    'mà',
    'nhưng',
    'song',
    'rằng',
    'tuy nhiên',
    'trong khi',
    'qua đó',
    'góp phần',
  ].map(keyOf),
)

// "công đoàn, đoàn thanh niên và hội phụ nữ": names with commas are one list.
const isListed = (pieces: readonly Piece[], comma: number): boolean =>
  pieces[comma - 1]?.sort === 'name' && pieces[comma + 1]?.sort === 'name' && !ACTS.has(pieces[comma + 2]?.sort ?? '')

const ACTS = new Set(['verb', 'copula', 'modal', 'not', 'adverb', 'passive', 'by'])
/** An object that begins with these says only how or how much. */
const LOOSE = new Set(['hơn', 'tốt', 'tới', 'to', 'rộng', 'và', 'cho', 'về', 'như', 'tại', 'ở', 'trong'].map(keyOf))
/** "tăng cường và cải tiến": verbs that share what follows the last of them. */
function verbsFrom(pieces: readonly Piece[], at: number): number[] {
  const next = pieces[at + 1]?.sort === 'and' && pieces[at + 2]?.sort === 'verb' ? at + 2 : undefined
  return next === undefined ? [at] : [at, ...verbsFrom(pieces, next)]
}
const BY = keyOf('do')
const CLAUSE_STARTS = new Set(['stop', 'that', 'opener', 'and'])

export const vietnameseReader =
  (): ClaimReader =>
  ({ tokens, index }, all) => {
    if (all.length === 0 || tokens.at(-1)?.text === '?') return []
    const isClause: IsClause = (notion, { start, end }) =>
      isVerbBetween(tokens, end, notion.end) &&
      (start === notion.start || tokens.some((token) => token.start === notion.start && token.key === BY))
    const pieces = piecesOf(tokens, outermost(all, isClause))
    const claims = leaderships(tokens, index, all)
    let speaker: Part | null = closingSpeaker(pieces)

    const say = (
      lemma: string,
      span: Span,
      subjects: readonly Part[],
      object: Part | null,
      found: Predicate,
      isPassive = false,
    ) => {
      const predicate = { start: span.start, end: span.end, lemma: spelled(lemma) }
      const { negated, modality } = found
      const voice = isPassive ? 'passive' : 'active'
      const make = (subject: Part, object: Part | null): Claim => ({
        sentence: index,
        predicate,
        negated,
        modality,
        voice,
        speaker,
        subject,
        object,
      })
      for (const claim of claimsOf(make, subjects, [object])) claims.push(claim)
    }

    const objectIn = (from: number, to: number): Part | null => {
      const [first, last] = [pieces[from], pieces[to - 1]]
      if (first === undefined || last === undefined || from >= to) return null
      let head = from
      while (pieces[head]?.sort === 'title') head++
      const mention = pieces[head]?.mention
      const isAll = mention !== undefined && (head + 1 === to || pieces[head + 1]?.sort === 'verb')
      return { ...phrase(first.start, isAll ? mention.end : last.end), entity: isAll ? mention.entity : null }
    }

    /** Reads the verb of `subjects` after `from` and those joined to it. */
    const read = (from: number, subjects: readonly Part[], modality: Modality, depth: number): void => {
      const found = predicateAt(pieces, from, modality)
      const piece = found && pieces[found.at]
      if (found === undefined || piece === undefined || depth > 6) return
      const after = found.at + 1
      const to = endOfClause(pieces, after)
      if (piece.verb !== undefined) {
        const rest = phrase(piece.verb.rest, piece.end)
        if (!found.passive) say(piece.verb.key, piece.verb, subjects, rest, found)
        return
      }
      if (found.passive) {
        const by = pieces[after]?.sort === 'by' ? after : pieces[to]?.sort === 'by' ? to : undefined
        const agents = found.agents ?? (by === undefined ? undefined : headsAt(pieces, by + 1))
        if (agents !== undefined)
          for (const subject of subjects) say(piece.key, piece, agents.parts, subject, found, true)
        return
      }
      const isSaying = SAYING.has(piece.key) || URGING.has(piece.key)
      if (isSaying) {
        if (subjects[0] !== undefined && !found.negated) speaker = speaker ?? subjects[0]
        const follows = headsAt(pieces, pieces[after]?.sort === 'that' ? after + 1 : after)
        const object = objectIn(after, to)
        if (object !== null && !LOOSE.has(pieces[after]?.key ?? '')) {
          const mine = speaker
          speaker = null
          say(piece.key, piece, subjects, object, found)
          speaker = mine
        }
        if (follows !== undefined && !found.negated)
          read(follows.next, follows.parts, URGING.has(piece.key) ? 'should' : 'asserted', depth + 1)
        return
      }
      const pivot = LEADING.has(piece.key) ? headsAt(pieces, after) : undefined
      const verbs = verbsFrom(pieces, found.at)
      const last = verbs.at(-1) ?? found.at
      const end = endOfClause(pieces, last + 1)
      const object = objectIn(last + 1, end)
      if (object !== null && !LOOSE.has(pieces[last + 1]?.key ?? ''))
        for (const at of verbs) say(pieces[at]?.key ?? '', pieces[at] ?? piece, subjects, object, found)
      if (pivot !== undefined && !found.negated && pieces[pivot.next]?.sort === 'verb') {
        read(pivot.next, pivot.parts, found.modality === 'asserted' ? 'should' : found.modality, depth + 1)
        return
      }
      // "…, củng cố và mở rộng …": a verb after a comma or "và" has the same subject.
      const joint = pieces[end]
      const next = pieces[end + 1]
      if (
        joint !== undefined &&
        (joint.sort === 'and' || joint.key === ',') &&
        (next?.sort === 'verb' || next?.sort === 'modal' || next?.sort === 'not')
      ) {
        if (!SAYING.has(next.key)) read(end + 1, subjects, found.modality, depth + 1)
      }
    }

    for (let at = 0; at < pieces.length; at++) {
      const before = pieces[at - 1]
      const starts = at === 0 || (before !== undefined && CLAUSE_STARTS.has(before.sort))
      if (!starts || pieces[at]?.sort === 'verb') continue
      if (pieces[at]?.sort === 'condition') break
      const heads = headsAt(pieces, at)
      if (heads === undefined) continue
      const isListTail = before?.sort === 'and' || (before?.key === ',' && pieces[at - 2]?.sort === 'name')
      if (isListTail && at > 1 && pieces[at - 2]?.sort === 'name') continue
      const agent = pieces[heads.next]?.sort === 'by' ? headsAt(pieces, heads.next + 1) : undefined
      if (agent !== undefined) {
        const found = predicateAt(pieces, agent.next, 'asserted')
        const verb = found && pieces[found.at]
        if (found !== undefined && verb?.sort === 'verb')
          for (const patient of heads.parts) say(verb.key, verb, agent.parts, patient, found, true)
      } else if (!isClosing(pieces, heads.next)) read(heads.next, heads.parts, 'asserted', 0)
      at = heads.next - 1
    }
    return claims
  }

/** "…, ông Harker nói": a name and a verb of saying that end the sentence. */
const isClosing = (pieces: readonly Piece[], verb: number): boolean => {
  const found = predicateAt(pieces, verb, 'asserted')
  const piece = found && pieces[found.at]
  return (
    piece !== undefined &&
    SAYING.has(piece.key) &&
    pieces.slice((found?.at ?? 0) + 1).every(({ sort }) => sort === 'stop' || sort === 'adverb')
  )
}

function closingSpeaker(pieces: readonly Piece[]): Part | null {
  const comma = pieces.findLastIndex(({ key }) => key === ',')
  const heads = comma < 0 ? undefined : headsAt(pieces, comma + 1)
  if (heads !== undefined && isClosing(pieces, heads.next)) return heads.parts[0] ?? null
  const according = pieces[0]?.key === keyOf('theo') ? headsAt(pieces, 1) : undefined
  return according !== undefined && pieces[according.next]?.key === ',' ? (according.parts[0] ?? null) : null
}
