// Which of the claims that an annotator saw in the five documents were found: subject, predicate's head and polarity.
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Claim } from '#lib/claim'
import type { Extraction } from '#lib/extract'
import { stem } from '#lib/stem'
import { readGold } from './seeds.ts'

const goldClaim = z.object({
  file: z.string(),
  sentence: z.string(),
  /** Slug of the entity that acts. */
  subject: z.string(),
  predicate: z.string(),
  negated: z.boolean().optional(),
})
export type GoldClaim = z.infer<typeof goldClaim>

export const readGoldClaims = (): GoldClaim[] =>
  z
    .object({ claims: z.array(goldClaim) })
    .parse(JSON.parse(readFileSync(new URL('seeds.claims.json', import.meta.url), 'utf8'))).claims

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The verb that counts: "seek to lead" is about leading, "be founded in" about being. */
const headOf = (predicate: string): string => {
  const words = predicate.split(' ')
  return stem(words[words.lastIndexOf('to') + 1 < words.length ? words.lastIndexOf('to') + 1 : 0] ?? '')
}

/** The gold claims that some claim of the extractions answers. */
export function foundClaims(extractions: readonly Extraction[], wanted: readonly GoldClaim[]): GoldClaim[] {
  const gold = readGold().documents
  return wanted.filter(({ file, sentence, subject, predicate, negated = false }) => {
    const extraction = extractions.find(({ doc }) => doc.file === file)
    const mentions = gold.find((one) => one.file === file)?.mentions.filter(({ entity }) => entity === subject) ?? []
    if (extraction === undefined) return false
    const isThere = ({ sentence: at, subject: part, predicate: { lemma }, negated: isNegated }: Claim) => {
      const span = extraction.sentences[at]
      const words = plain(extraction.doc.text.slice(span?.start, span?.end))
      const isIt =
        part.entity?.endsWith(`:${subject}`) || mentions.some(({ start, end }) => start < part.end && part.start < end)
      return isIt && (words === plain(sentence) || plain(sentence).includes(words) || words.includes(plain(sentence))) && headOf(lemma) === headOf(predicate) && isNegated === negated
    }
    return extraction.claims.some(isThere)
  })
}
