// Chinese claims: clause by clause, a subject at its head, then adverbs, the verb, the object up to the clause's end.
import { foldedUnit, kindOf, SPACE, type Units } from '../../character.ts'
import type { Claim, Modality, Part } from '../../claim.ts'
import type { Doc } from '../../doc.ts'
import type { Mention } from '../../mention.ts'
import type { Span } from '../../span.ts'
import type { ClaimReader } from '../claims.ts'
import { outermost } from '../outermost.ts'
import { claimsOf, named } from '../part.ts'
import { clausesIn } from './clauses.ts'
import { leaderships } from './leadership.ts'
import { objectFrom } from './object.ts'
import { type Piece, Pieces } from './pieces.ts'
import { type Predicate, predicateAt } from './predicate.ts'
import { subjectsAt, verbIn } from './subject.ts'
import { LEADING, MODALS, NOUNY, SAYING, URGING, VERBS } from './words.ts'

/** What is said is not that it is so, but how much it matters. */
const ABOUT = /(?:重要性|必要性|意义|作用|问题|原则)[”"]?$/
const BY = '由'
const ASKS = '?'.charCodeAt(0)
const NONE: readonly Claim[] = []
const NOBODY: readonly Part[] = []

function isQuestion(units: Units, { start, end }: Span): boolean {
  let last = end - 1
  while (last > start && (kindOf(units[last] ?? 0) & SPACE) !== 0) last--
  return foldedUnit(units[last] ?? 0) === ASKS
}

/** Is a verb of the second person's doing behind another verb, and no noun that the first is done to? */
function secondVerb(pieces: Pieces, at: number): Piece | undefined {
  const piece = pieces.at(at)
  const next = pieces.at(at + 1)
  if (next?.sort === 'verb') {
    const isPair = !NOUNY.has(next.word) || (LEADING.has(piece?.word ?? '') && LEADING.has(next.word))
    return isPair ? next : undefined
  }
  const after = next?.word === '和' ? pieces.at(at + 2) : undefined
  return after?.sort === 'verb' ? after : undefined
}

const hasCopulaAfter = (pieces: Pieces, at: number): boolean =>
  pieces.all().some(({ sort }, i) => i > at && sort === 'copula')

/** Reads one sentence; what one clause leaves open goes on in the next. */
class SentenceReader {
  private readonly text: string
  private readonly sentence: number
  private readonly claims: Claim[]
  /** Who speaks, once a verb of saying was met. */
  private speaker: Part | null = null
  private subjects: readonly Part[] = NOBODY
  private inherited: Modality = 'asserted'

  constructor(text: string, sentence: number, claims: Claim[]) {
    this.text = text
    this.sentence = sentence
    this.claims = claims
  }

  /** Is there anybody of whom a clause that names none may speak? */
  get hasSubjects(): boolean {
    return this.subjects.length > 0
  }

  readClause(pieces: Pieces): void {
    let from = 0
    for (let sort = pieces.at(from)?.sort; sort === 'opener' || sort === 'adverb' || sort === 'quote'; )
      sort = pieces.at(++from)?.sort
    const first = pieces.at(from)
    if (first?.sort === 'condition') {
      this.subjects = NOBODY
      return
    }
    const head = subjectsAt(pieces, from)
    const isOwned = head !== undefined && pieces.at(head.next)?.sort === 'of'
    if (head !== undefined && !isOwned) this.readFrom(pieces, head)
    else if (first?.sort === 'modal' && pieces.at(from + 1)?.word === '由') {
      const agents = subjectsAt(pieces, from + 2)
      this.subjects = agents?.heads.map(named) ?? NOBODY
      const modality = MODALS.get(first.word) ?? 'asserted'
      if (agents !== undefined) this.read(pieces, agents.next, this.subjects, modality, this.speaker, 0)
    } else if (this.hasSubjects && !isOwned) this.read(pieces, from, this.subjects, this.inherited, this.speaker, 0)
    else if (first?.sort === 'rest' || first?.sort === 'with' || isOwned) this.subjects = NOBODY
  }

  /** A clause behind its head: active, or passive with "by" and who does it. */
  private readFrom(pieces: Pieces, head: { heads: readonly Mention[]; next: number }): void {
    const agents = pieces.at(head.next)?.sort === 'by' ? subjectsAt(pieces, head.next + 1) : undefined
    if (agents === undefined) {
      const isRead = predicateAt(pieces, head.next, 'asserted') !== undefined
      this.subjects = isRead ? head.heads.map(named) : NOBODY
      this.read(pieces, head.next, this.subjects, 'asserted', this.speaker, 0)
      return
    }
    const found = predicateAt(pieces, agents.next, 'asserted')
    const verb = found && pieces.at(found.at)
    const [patient] = head.heads
    if (found !== undefined && verb?.sort === 'verb' && patient !== undefined)
      this.say(verb, agents.heads.map(named), named(patient), found, this.speaker, 'passive')
    this.subjects = NOBODY
  }

  private say(
    predicate: Claim['predicate'],
    who: readonly Part[],
    object: Part | null,
    { modality, negated }: Predicate,
    speaker: Part | null,
    voice: Claim['voice'] = 'active',
  ): void {
    const { sentence } = this
    const make = (subject: Part, object: Part | null): Claim => ({
      sentence,
      predicate,
      negated,
      modality,
      voice,
      speaker,
      subject,
      object,
    })
    for (const claim of claimsOf(make, who, [object])) this.claims.push(claim)
  }

  /** Reads a clause from a piece on; `depth` is how many verbs of saying and leading it stands behind. */
  private read(
    pieces: Pieces,
    from: number,
    who: readonly Part[],
    modality: Modality,
    speaker: Part | null,
    depth: number,
  ): void {
    const found = predicateAt(pieces, from, modality)
    const piece = found && pieces.at(found.at)
    if (found === undefined || piece === undefined) return
    this.inherited = found.modality
    if (piece.sort === 'copula') {
      const object = objectFrom(pieces, piece.end)
      if (object !== null && !(piece.word === '不是' && from === 0 && modality !== 'asserted'))
        this.say(piece, who, object, found, speaker)
      return
    }
    const inner = verbIn(piece)
    if (inner !== undefined) {
      const predicate = { start: piece.start, end: piece.start + inner.length, lemma: inner }
      this.say(predicate, who, objectFrom(pieces, predicate.end), found, speaker)
    } else if (SAYING.has(piece.word) || URGING.has(piece.word))
      this.readSaying(pieces, piece, found, who, speaker, depth)
    else if (!LEADING.has(piece.word) || !this.readLeading(pieces, piece, found, who, speaker, depth))
      this.readDoing(pieces, piece, found, who, speaker)
  }

  /** "X 指出，…": from here on X says so. "X 要求 Y …": Y is to do it. */
  private readSaying(
    pieces: Pieces,
    verb: Piece,
    found: Predicate,
    who: readonly Part[],
    speaker: Part | null,
    depth: number,
  ): void {
    if (depth === 0 && speaker !== null && who[0]?.start !== speaker.start) {
      this.subjects = NOBODY
      return
    }
    if (who[0] !== undefined && !found.negated) this.speaker = who[0]
    const next = pieces.at(found.at + 1)
    const isLast = next === undefined || (next.sort === 'rest' && next.word.trim() === '')
    const after = subjectsAt(pieces, found.at + 1)
    if (isLast || after === undefined) this.subjects = NOBODY
    if (isLast || depth > 1) return
    this.say(verb, who, objectFrom(pieces, verb.end), found, speaker)
    if (found.negated || after === undefined || ABOUT.test(this.text.slice(verb.end, pieces.end))) return
    this.subjects = after.heads.map(named)
    const modality = URGING.has(verb.word) ? 'should' : 'asserted'
    this.read(pieces, after.next, this.subjects, modality, this.speaker, depth + 1)
  }

  /** "X 引导 Y 参加 …"; answers whether it is read. */
  private readLeading(
    pieces: Pieces,
    verb: Piece,
    found: Predicate,
    who: readonly Part[],
    speaker: Part | null,
    depth: number,
  ): boolean {
    const after = subjectsAt(pieces, found.at + 1)
    if (after === undefined || found.negated) return false
    if (predicateAt(pieces, after.next, found.modality) === undefined) return false
    for (const head of after.heads) this.say(verb, who, named(head), found, speaker)
    const modality = found.modality === 'asserted' ? 'should' : found.modality
    this.read(pieces, after.next, after.heads.map(named), modality, speaker, depth + 1)
    return true
  }

  private readDoing(pieces: Pieces, verb: Piece, found: Predicate, who: readonly Part[], speaker: Part | null): void {
    if (hasCopulaAfter(pieces, found.at)) return
    const second = secondVerb(pieces, found.at)
    // A verb with nothing behind it is no second one but what the first is done to.
    const joined = second !== undefined && objectFrom(pieces, second.end) !== null ? second : undefined
    const object = objectFrom(pieces, joined?.end ?? verb.end)
    if (object === null || /^[的、]|[、和与及]$/.test(this.text.slice(object.start, object.end))) return
    this.say(verb, who, object, found, speaker)
    if (joined !== undefined) this.say(joined, who, object, found, speaker)
  }
}

export const chineseReader =
  ({ text }: Pick<Doc, 'text'>, units: Units): ClaimReader =>
  ({ sentence, index }, all) => {
    if (all.length === 0 || isQuestion(units, sentence)) return NONE
    // 工会由|党|领导, |党|领导工会; but in 坚持党领导 it is a notion.
    const mentions = outermost(
      all,
      (notion, first) =>
        VERBS.has(text.slice(first.end, notion.end)) &&
        (text[first.start - 1] === BY ||
          (first.start === notion.start && all.some(({ start }) => start === notion.end))),
    )
    const material = { text, units, mentions }
    const claims = leaderships(text, units, sentence, index, all)
    const reader = new SentenceReader(text, index, claims)
    let next = 0
    for (const clause of clausesIn(units, sentence, mentions)) {
      while ((mentions[next]?.start ?? clause.start) < clause.start) next++
      // Where nothing is named and nobody spoken of before, there is nothing to claim.
      const isNamed = (mentions[next]?.start ?? clause.end) < clause.end
      if (isNamed || reader.hasSubjects) reader.readClause(new Pieces(material, clause, next))
    }
    return claims
  }
