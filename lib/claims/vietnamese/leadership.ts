// "Sự lãnh đạo của A đối với B": a noun that says what A does to B, as Vietnamese speeches have it.
import type { Claim, Modality } from '../../claim.ts'
import type { Mention } from '../../mention.ts'
import type { Token } from '../../token.ts'
import { plainClaim } from '../part.ts'
import { keyOf, MODALS, spelled } from './words.ts'

const NOUNS = new Set(['lãnh đạo', 'chỉ đạo', 'giám sát', 'quản lý', 'quan tâm', 'hỗ trợ', 'ủng hộ'].map(keyOf))
const OF = keyOf('của')
const OVER = keyOf('đối với')
const MEASURES = new Set(['các', 'những', 'toàn'].map(keyOf))
/** So far before the noun a modal still speaks of it. */
const BEFORE = 8

const keysAt = (tokens: readonly Token[], at: number, length: number): string =>
  tokens
    .slice(Math.max(at, 0), at + length)
    .map(({ key }) => key)
    .join(' ')

/** The nearest "phải" or "cần" before a token of the same clause. */
function modalityBefore(tokens: readonly Token[], at: number): Modality {
  for (let i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
    const token = tokens[i]
    if (token === undefined || token.shape === 'mark') break
    const modality = MODALS.get(token.key)
    if (modality !== undefined) return modality
  }
  return 'asserted'
}

/** In "phải tăng cường sự lãnh đạo của A đối với B" A is to lead B. */
export function leaderships(tokens: readonly Token[], sentence: number, mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((subject) => {
    if (subject.kind !== 'organization') return []
    const at = tokens.findIndex(({ start }) => start === subject.start)
    const after = tokens.findIndex(({ start }) => start >= subject.end)
    const [first, last] = [tokens[at - 3], tokens[at - 2]]
    if (tokens[at - 1]?.key !== OF || first === undefined || last === undefined || after < 0) return []
    const noun = keysAt(tokens, at - 3, 2)
    if (!NOUNS.has(noun) || keysAt(tokens, after, 2) !== OVER) return []
    const head = MEASURES.has(tokens[after + 2]?.key ?? '') ? after + 3 : after + 2
    const object = mentions.find(({ start, kind }) => start === tokens[head]?.start && kind !== 'place')
    if (object === undefined) return []
    const predicate = { start: first.start, end: last.end, lemma: spelled(noun) }
    const modality = modalityBefore(tokens, at - 3)
    return plainClaim(sentence, predicate, modality, subject, object)
  })
}
