// Phrases that recur in documents and that the codebook lacks, the likeliest first; a person decides which are notions.
import { unitsOf } from '../../character.ts'
import type { Doc, DocId } from '../../doc.ts'
import type { Extraction } from '../../extract.ts'
import { baseLanguage } from '../../language.ts'
import { passagesOf } from '../../recognize/passage.ts'
import { bySpan, overlapsInOrder, type Span } from '../../span.ts'
import { countGrams, type Gram, type Neighbours, PHRASE_KINDS } from './grams.ts'

export interface Suggestion {
  readonly lang: string
  readonly phrase: string
  readonly count: number
  readonly docs: number
  /** Sentences that hold it, one line each. */
  readonly examples: readonly { readonly doc: string; readonly text: string }[]
}

/** Bits that must be open on both sides of a Chinese or Vietnamese stretch for its ends to be word ends. */
const OPEN = 1

/**
 * How open the words beside a stretch are, in bits: H = −Σ p(w) log₂ p(w).
 * Jin and Tanaka-Ishii, Unsupervised Segmentation of Chinese Text by Use of Branching Entropy, COLING/ACL 2006.
 */
export function branchingEntropy({ words, ends }: Neighbours): number {
  let total = ends
  for (const times of words.values()) total += times
  let bits = ends === 0 ? 0 : (ends / total) * Math.log2(total)
  for (const times of words.values()) bits -= (times / total) * Math.log2(times / total)
  return bits
}

/**
 * The C-value of a stretch: log₂ of its length in words, times how often it stands outside of longer candidates on average.
 * Frantzi, Ananiadou and Mima, Automatic Recognition of Multi-Word Terms, International Journal on Digital Libraries 3 (2000).
 */
const cValue = ({ words, count }: Gram, longer: readonly Gram[]): number =>
  Math.log2(words.length) *
  (count - (longer.length === 0 ? 0 : longer.reduce((sum, one) => sum + one.count, 0) / longer.length))

/** Of each stretch the longer candidates that it stands in. */
function containersOf(candidates: ReadonlyMap<string, Gram>): Map<Gram, Gram[]> {
  const containers = new Map<Gram, Gram[]>()
  for (const longer of candidates.values())
    for (let from = 0; from < longer.words.length; from++)
      for (let to = from + 1; to <= longer.words.length; to++) {
        const inner =
          to - from < longer.words.length ? candidates.get(longer.words.slice(from, to).join(' ')) : undefined
        if (inner !== undefined) containers.set(inner, [...(containers.get(inner) ?? []), longer])
      }
  return containers
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The phrases of documents, read with a codebook, that recur at least `min` times outside of what was found in them. */
export async function suggest(
  extractions: Iterable<Extraction> | AsyncIterable<Extraction>,
  min: number,
): Promise<Suggestion[]> {
  const byLang = new Map<string, Map<string, Gram>>()
  const docs = new Map<DocId, Pick<Doc, 'file' | 'text'>>()
  for await (const { doc, sentences, mentions, open } of extractions) {
    const lang = baseLanguage(doc.lang)
    const kind = PHRASE_KINDS.get(lang)
    if (kind === undefined) continue
    docs.set(doc.id, { file: doc.file, text: doc.text })
    const grams = byLang.get(lang) ?? new Map<string, Gram>()
    byLang.set(lang, grams)
    const isTaken = overlapsInOrder([...mentions, ...open].sort(bySpan))
    for (const passage of passagesOf(doc, sentences, unitsOf(doc.text)))
      countGrams(grams, passage, doc.id, isTaken, kind)
  }
  const textAt = (doc: DocId, { start, end }: Span): string => oneLine(docs.get(doc)?.text.slice(start, end) ?? '')
  return [...byLang].flatMap(([lang, grams]) => {
    const isWhole = ({ before, after }: Gram): boolean =>
      lang === 'en' || Math.min(branchingEntropy(before), branchingEntropy(after)) >= OPEN
    const candidates = new Map([...grams].filter(([, gram]) => gram.count >= min && isWhole(gram)))
    const containers = containersOf(candidates)
    return [...candidates]
      .map(([key, gram]) => ({ key, gram, value: cValue(gram, containers.get(gram) ?? []) }))
      .filter(({ value }) => value > 0)
      .sort((a, b) => b.value - a.value || (a.key < b.key ? -1 : 1))
      .flatMap(({ gram: { count, docs: holding, places } }) => {
        const [first] = places
        if (first === undefined) return []
        const examples = places.map(({ doc, sentence }) => ({
          doc: docs.get(doc)?.file ?? doc,
          text: textAt(doc, sentence),
        }))
        return [{ lang, phrase: textAt(first.doc, first.span), count, docs: holding.size, examples }]
      })
  })
}
