// Chinese claims: clause by clause, a subject at its head, then adverbs, the verb, the object up to the clause's end.
import { foldedUnit, kindOf, SPACE, type Units } from '../../character.ts'
import type { Claim, Modality, Part } from '../../claim.ts'
import type { Doc } from '../../doc.ts'
import type { Span } from '../../span.ts'
import type { ClaimReader } from '../claims.ts'
import { claimsOf, named, phrase } from '../part.ts'
import { clausesIn, outermost } from './clauses.ts'
import { leaderships } from './leadership.ts'
import { Pieces } from './pieces.ts'
import { type Predicate, predicateAt } from './predicate.ts'
import { subjectsAt, verbIn } from './subject.ts'
import { LEADING, MODALS, NOUNY, SAYING, URGING } from './words.ts'

const QUOTES = /[“”"「」]/g
/** Without white space, and without a quotation mark whose other half is elsewhere. */
function withoutEdges(slice: string): string {
  const plain = slice.trim()
  const lone = (plain.match(QUOTES) ?? []).length % 2 === 1
  return lone ? plain.replace(/^[“"「]|[”"」]$/, '').trim() : plain
}

/** What is said is not that it is so, but how much it matters. */
const ABOUT = /(?:重要性|必要性|意义|作用|问题|原则)[”"]?$/
const TAIL = new Set([...'了着过到于出向'].map((char) => char.charCodeAt(0)))

const ASKS = '?'.charCodeAt(0)
const isQuestion = (units: Units, { start, end }: Span): boolean => {
  let last = end - 1
  while (last > start && (kindOf(units[last] ?? 0) & SPACE) !== 0) last--
  return foldedUnit(units[last] ?? 0) === ASKS
}

const NONE: readonly Claim[] = []

export const chineseReader =
  ({ text }: Pick<Doc, 'text'>, units: Units): ClaimReader =>
  ({ sentence, index }, all) => {
    if (all.length === 0 || isQuestion(units, sentence)) return NONE
    const mentions = outermost(all)
    const material = { text, units, mentions }
    const claims: Claim[] = leaderships(text, units, sentence, index, all)
    let voice: { readonly speaker: Part | null } = { speaker: null }
    let subjects: Part[] = []
    let inherited: Modality = 'asserted'

    const say = (
      verb: string,
      span: Span,
      who: readonly Part[],
      object: Part | null,
      { modality, negated }: Pick<Predicate, 'modality' | 'negated'>,
      speaker: Part | null,
      isPassive = false,
    ) => {
      const predicate = { ...span, lemma: verb }
      const voice = isPassive ? 'passive' : 'active'
      const said = { sentence: index, predicate, negated, modality, voice, speaker } as const
      for (const claim of claimsOf(said, who, [object])) claims.push(claim)
    }

    /** What follows a verb to the clause's end, with the mention that ends it. */
    const objectFrom = (from: number, end: number, pieces: Pieces): Part | null => {
      let start = from
      while (start < end && TAIL.has(units[start] ?? 0)) start++
      const slice = text.slice(start, end)
      const trimmed = withoutEdges(slice)
      if (trimmed === '') return null
      const begin = start + slice.indexOf(trimmed)
      const stop = begin + trimmed.length
      const last = pieces
        .after(0)
        .findLast(
          (piece) =>
            piece.mention !== undefined &&
            piece.start >= begin &&
            (piece.end === stop || text.slice(piece.end, stop) === '等'),
        )
      return { ...phrase(begin, stop), entity: last?.mention?.entity ?? null }
    }

    /** Reads a clause from `from`; answers whether it ended in a verb of saying, after which all is said by somebody. */
    const read = (
      pieces: Pieces,
      from: number,
      end: number,
      who: readonly Part[],
      modality: Modality,
      speaker: Part | null,
      depth: number,
    ): void => {
      const found = predicateAt(pieces, from, modality)
      const piece = found && pieces.at(found.at)
      if (found === undefined || piece === undefined) return
      inherited = found.modality
      if (piece.sort === 'copula') {
        const object = objectFrom(piece.end, end, pieces)
        if (object !== null && !(piece.word === '不是' && from === 0 && modality !== 'asserted'))
          say('是', piece, who, object, found, speaker)
        return
      }
      const inner = verbIn(piece)
      if (inner !== undefined) {
        const span = { start: piece.start, end: piece.start + inner.length }
        say(inner, span, who, objectFrom(span.end, end, pieces), found, speaker)
        return
      }
      const next = pieces.at(found.at + 1)
      const isLast = next === undefined || (next.sort === 'rest' && next.word.trim() === '')
      if (SAYING.has(piece.word) || URGING.has(piece.word)) {
        if (depth === 0 && speaker !== null && who[0]?.start !== speaker.start) {
          subjects = []
          return
        }
        if (who[0] !== undefined && !found.negated) voice = { speaker: who[0] }
        const urged = URGING.has(piece.word)
        const after = subjectsAt(pieces, found.at + 1)
        if (isLast || after === undefined) subjects = []
        if (isLast || depth > 1) return
        say(piece.word, piece, who, objectFrom(piece.end, end, pieces), found, speaker)
        if (found.negated || after === undefined || ABOUT.test(text.slice(piece.end, end))) return
        subjects = after.heads.map(named)
        read(pieces, after.next, end, subjects, urged ? 'should' : 'asserted', voice.speaker, depth + 1)
        return
      }
      if (LEADING.has(piece.word)) {
        const after = subjectsAt(pieces, found.at + 1)
        const follows = after && predicateAt(pieces, after.next, found.modality)
        if (after !== undefined && follows !== undefined && !found.negated) {
          for (const head of after.heads) say(piece.word, piece, who, named(head), found, speaker)
          read(
            pieces,
            after.next,
            end,
            after.heads.map(named),
            found.modality === 'asserted' ? 'should' : found.modality,
            speaker,
            depth + 1,
          )
          return
        }
      }
      if (pieces.after(found.at + 1).some(({ sort }) => sort === 'copula')) return
      const isPair =
        next?.sort === 'verb' && (!NOUNY.has(next.word) || (LEADING.has(piece.word) && LEADING.has(next.word)))
      const second =
        isPair || (next?.word === '和' && pieces.at(found.at + 2)?.sort === 'verb')
          ? pieces.at(found.at + (next?.sort === 'verb' ? 1 : 2))
          : undefined
      // A verb with nothing behind it is no second one but what the first is done to.
      const joined = second !== undefined && objectFrom(second.end, end, pieces) !== null ? second : undefined
      const object = objectFrom(joined?.end ?? piece.end, end, pieces)
      if (object === null || /^[的、]|[、和与及]$/.test(text.slice(object.start, object.end))) return
      say(piece.word, piece, who, object, found, speaker)
      if (joined !== undefined) say(joined.word, joined, who, object, found, speaker)
    }

    let next = 0
    for (const clause of clausesIn(units, sentence, mentions)) {
      while ((mentions[next]?.start ?? clause.start) < clause.start) next++
      // Where nothing is named and nobody spoken of before, there is nothing to claim.
      if (subjects.length === 0 && (mentions[next]?.start ?? clause.end) >= clause.end) continue
      const pieces = new Pieces(material, clause, next)
      let from = 0
      while (
        pieces.at(from)?.sort === 'opener' ||
        pieces.at(from)?.sort === 'adverb' ||
        pieces.at(from)?.sort === 'quote'
      )
        from++
      if (pieces.at(from)?.sort === 'condition') {
        subjects = []
        continue
      }
      const head = subjectsAt(pieces, from)
      const isOwned = head !== undefined && pieces.at(head.next)?.sort === 'of'
      const passive =
        head !== undefined && pieces.at(head.next)?.sort === 'by' ? subjectsAt(pieces, head.next + 1) : undefined
      if (head !== undefined && passive !== undefined && !isOwned) {
        const found = predicateAt(pieces, passive.next, 'asserted')
        const verb = found && pieces.at(found.at)
        const [patient] = head.heads
        if (found !== undefined && verb?.sort === 'verb' && patient !== undefined)
          say(verb.word, verb, passive.heads.map(named), named(patient), found, voice.speaker, true)
        subjects = []
      } else if (head !== undefined && !isOwned) {
        const isRead = predicateAt(pieces, head.next, 'asserted') !== undefined
        subjects = isRead ? head.heads.map(named) : []
        read(pieces, head.next, clause.end, subjects, 'asserted', voice.speaker, 0)
      } else if (pieces.at(from)?.sort === 'modal' && pieces.at(from + 1)?.word === '由') {
        const agents = subjectsAt(pieces, from + 2)
        subjects = agents?.heads.map(named) ?? []
        if (agents !== undefined)
          read(
            pieces,
            agents.next,
            clause.end,
            subjects,
            MODALS.get(pieces.at(from)?.word ?? '') ?? 'asserted',
            voice.speaker,
            0,
          )
      } else if (subjects.length > 0 && !isOwned) read(pieces, from, clause.end, subjects, inherited, voice.speaker, 0)
      else if (pieces.at(from)?.sort === 'rest' || pieces.at(from)?.sort === 'with' || isOwned) subjects = []
    }
    return claims
  }
