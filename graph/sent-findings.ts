// Findings on their way between threads: sentences, mentions and claims as rows of numbers, the rest as JSON, which takes a quarter of
// the time that objects take; without the records that the receiver's codebook holds.
import type { Codebook } from '#lib/codebook/codebook'
import type { Doc } from '#lib/doc'
import type { Entity, EntityId } from '#lib/entity'
import type { Extraction } from '#lib/extract'
import type { Mention } from '#lib/mention'
import { remembered } from '#lib/remembered'
import { ROLES, type Sentence } from '#lib/sentence'
import { printReasons, readReasons } from './reasons.ts'
import { places, receiveClaims, sendClaims } from './sent-claims.ts'

/** What found a mention: many share it. Its reasons are printed. */
type SentRule = Pick<Mention, 'kind' | 'rule'> & { readonly why: string }
type Rule = Pick<Mention, 'kind' | 'rule' | 'why'>

export interface SentFindings {
  /** A `SentHead` as JSON. */
  readonly head: string
  /** Start, end and place of the role of each, one after the other. */
  readonly sentences: Int32Array
  /** Start, end, place in `named` and place in `rules` of each, one after the other. */
  readonly mentions: Int32Array
  readonly claims: Int32Array
}

interface SentHead extends Omit<Extraction, 'doc' | 'entities' | 'sentences' | 'mentions' | 'claims'> {
  readonly entities: readonly (EntityId | Entity)[]
  readonly named: readonly EntityId[]
  readonly rules: readonly SentRule[]
  readonly lemmas: readonly string[]
}

/** All but the doc, which whoever asked has. */
export function sendFindings(extraction: Extraction, codebook: Codebook): SentFindings {
  const { doc: _, entities, sentences, mentions, claims, ...findings } = extraction
  const [named, printed, lemmas] = [places<EntityId>(), places<string>(), places<string>()]
  const rules: SentRule[] = []
  const rows: number[] = []
  for (const { start, end, entity, kind, rule, why: reasons } of mentions) {
    const why = printReasons(reasons)
    const by = printed.place(`${kind} ${rule} ${why}`)
    if (by === rules.length) rules.push({ kind, rule, why })
    rows.push(start, end, named.place(entity), by)
  }
  const cut: number[] = []
  for (const { start, end, role } of sentences) cut.push(start, end, ROLES.indexOf(role))
  const said = sendClaims(claims, named, lemmas)
  const head: SentHead = {
    ...findings,
    entities: Array.from(entities, ([id, entity]) => (codebook.entries.get(id)?.entity === entity ? id : entity)),
    rules,
    named: named.things,
    lemmas: lemmas.things,
  }
  const [sentenceRows, mentionRows] = [Int32Array.from(cut), Int32Array.from(rows)]
  return { head: JSON.stringify(head), sentences: sentenceRows, mentions: mentionRows, claims: Int32Array.from(said) }
}

/** @param codebook the sender's, or a copy @throws RangeError for numbers that are no findings */
export function receiveFindings(sent: SentFindings, doc: Doc, codebook: Codebook): Extraction {
  const { sentences, mentions, claims } = sent
  const { entities, named, rules, lemmas, ...findings }: SentHead = JSON.parse(sent.head)
  const recordOf = (one: EntityId | Entity): Entity => {
    if (typeof one !== 'string') return one
    const known = codebook.entries.get(one)
    if (!known) throw new Error(`the codebook of this thread knows no ${one}, which another has read there`)
    return known.entity
  }
  return {
    doc,
    ...findings,
    sentences: sentencesIn(sentences),
    mentions: mentionsIn(mentions, named, rules.map(ruleOf)),
    claims: receiveClaims(claims, named, lemmas),
    entities: new Map(entities.map(recordOf).map((entity) => [entity.id, entity])),
  }
}

/** In characters; longer ones are read each time. */
const LONGEST_REASONS = 400

/** Reasons by how they are printed: what many docs give is one list for all of them, so that it is printed once. */
const reasonsIn = remembered(readReasons, LONGEST_REASONS)
const ruleOf = ({ kind, rule, why }: SentRule): Rule => ({ kind, rule, why: reasonsIn(why) })

function sentencesIn(numbers: Int32Array): Sentence[] {
  const sentences: Sentence[] = []
  for (let at = 0; at < numbers.length; at += 3) {
    const [start, end, role] = [numbers[at], numbers[at + 1], ROLES[numbers[at + 2] ?? -1]]
    if (start === undefined || end === undefined || role === undefined)
      throw new RangeError('sentences were sent that cannot be read')
    sentences.push({ start, end, role })
  }
  return sentences
}

/** Mentions of one rule and reason share these. */
function mentionsIn(numbers: Int32Array, named: readonly EntityId[], rules: readonly Rule[]): Mention[] {
  const mentions: Mention[] = []
  for (let at = 0; at < numbers.length; at += 4) {
    const [entity, by] = [named[numbers[at + 2] ?? -1], rules[numbers[at + 3] ?? -1]]
    if (entity === undefined || by === undefined) throw new RangeError('mentions were sent that cannot be read')
    mentions.push({ start: numbers[at] ?? 0, end: numbers[at + 1] ?? 0, entity, ...by })
  }
  return mentions
}
