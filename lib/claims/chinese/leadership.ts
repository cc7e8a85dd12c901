// "A over B, the leadership": a noun that says what A does to B, as Chinese speeches have it.
import type { Units } from '../../character.ts'
import type { Claim, Modality } from '../../claim.ts'
import type { Mention } from '../../mention.ts'
import type { Span } from '../../span.ts'
import { plainClaim } from '../part.ts'
import { MODALS } from './words.ts'

const NOUN = /^的?[^，。；：！？]{0,8}?(领导|监督|管理|指导|支持|关怀|教育)(?![^\s，。；：！？、）”和与不都是])/
const BEFORE = /(必须|务必|要|应当|应该|应|需要)[^，。；：！？]{0,12}$/

const OVER = '对'.charCodeAt(0)

/** In "must uphold A's leadership over B" A is to lead B. */
export function leaderships(
  text: string,
  units: Units,
  { start, end }: Span,
  sentence: number,
  mentions: readonly Mention[],
): Claim[] {
  const subjects = mentions.filter((mention) => units[mention.end] === OVER && mention.kind !== 'concept')
  return subjects.flatMap((subject) => {
    const object = mentions.findLast((mention) => mention.start === subject.end + 1 && mention.kind !== 'place')
    const noun = object && NOUN.exec(text.slice(object.end, end))
    if (object === undefined || noun?.[1] === undefined) return []
    const at = object.end + noun[0].length - noun[1].length
    const modal = BEFORE.exec(text.slice(Math.max(start, subject.start - 16), subject.start))?.[1] ?? ''
    const modality: Modality = MODALS.get(modal) ?? 'asserted'
    const predicate = { start: at, end: at + noun[1].length, lemma: noun[1] }
    return plainClaim(sentence, predicate, modality, subject, object)
  })
}
