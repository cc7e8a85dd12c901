// The links among a few chosen entities, counted in one walk over the rows of a group.
import { isLinked, linkCounter } from './count-links.ts'
import type { Incidence } from './incidence.ts'

/** Two entities by index, the lower first. */
export interface Link {
  readonly low: number
  readonly high: number
  readonly sentences: number
  readonly docs: number
}

/** Up to so many entities a table with a cell for each two of them is small enough to be the quickest way. */
const TABLE = 1000

/**
 * `drawn` are entity indices, `chosen` holds 1 for each doc of the group, `entities` is how many there are. Of the links `most`: in most
 * sentences first, then docs, then by low and high.
 */
export function linksAmong(
  incidence: Incidence,
  entities: number,
  chosen: Uint8Array,
  drawn: readonly number[],
  most = Number.POSITIVE_INFINITY,
): Link[] {
  const ascending = drawn.toSorted((a, b) => a - b)
  return ascending.length <= TABLE
    ? byTable(incidence, entities, chosen, ascending, most)
    : oneByOne(incidence, entities, chosen, ascending).sort(strongestFirst).slice(0, most)
}

/** Of links that stand by low and high. */
const strongestFirst = (a: Link, b: Link): number => b.sentences - a.sentences || b.docs - a.docs

function byTable(
  incidence: Incidence,
  entities: number,
  chosen: Uint8Array,
  drawn: readonly number[],
  most: number,
): Link[] {
  const { docSentence, sentenceRow, sentenceNested, entity, severed } = incidence
  const width = drawn.length
  const placeOf = new Int32Array(entities).fill(-1)
  drawn.forEach((index, place) => {
    placeOf[index] = place
  })
  const sentences = new Uint32Array(width * width)
  const docs = new Uint32Array(width * width)
  const lastDoc = new Int32Array(width * width).fill(-1)
  const here = new Uint32Array(width)
  for (let d = 0; d < chosen.length; d++) {
    if (!chosen[d]) continue
    for (let s = docSentence[d] ?? 0; s < (docSentence[d + 1] ?? 0); s++) {
      let named = 0
      const end = sentenceRow[s + 1] ?? 0
      for (let r = sentenceRow[s] ?? 0; r < end; r++) {
        const place = placeOf[entity[r] ?? 0] ?? -1
        if (place >= 0) here[named++] = place
      }
      const doubt = severed.size > 0 || sentenceNested[s] !== sentenceNested[s + 1]
      for (let i = 1; i < named; i++) {
        for (let j = 0; j < i; j++) {
          const [a, b] = [here[i] ?? 0, here[j] ?? 0]
          if (doubt && !isLinked(incidence, s, drawn[a] ?? 0, drawn[b] ?? 0)) continue
          const cell = a < b ? a * width + b : b * width + a
          sentences[cell] = (sentences[cell] ?? 0) + 1
          if (lastDoc[cell] === d) continue
          lastDoc[cell] = d
          docs[cell] = (docs[cell] ?? 0) + 1
        }
      }
    }
  }
  // Cells are sorted, not links: of these only the ones that are asked for are made.
  const all = new Uint32Array(sentences.length)
  let linked = 0
  for (let cell = 0; cell < all.length; cell++) if (sentences[cell]) all[linked++] = cell
  const cells = all.subarray(0, linked)
  cells.sort((a, b) => (sentences[b] ?? 0) - (sentences[a] ?? 0) || (docs[b] ?? 0) - (docs[a] ?? 0) || a - b)
  return Array.from(cells.subarray(0, most), (cell) => ({
    low: drawn[Math.floor(cell / width)] ?? 0,
    high: drawn[cell % width] ?? 0,
    sentences: sentences[cell] ?? 0,
    docs: docs[cell] ?? 0,
  }))
}

function oneByOne(incidence: Incidence, entities: number, chosen: Uint8Array, drawn: readonly number[]): Link[] {
  const kept = new Uint8Array(entities)
  for (const index of drawn) kept[index] = 1
  const linksOf = linkCounter(incidence, chosen, kept)
  return drawn.flatMap((low) => {
    const { others, sentences, docs } = linksOf(low, true)
    return Array.from(others.toSorted(), (high) => ({
      low,
      high,
      sentences: sentences[high] ?? 0,
      docs: docs[high] ?? 0,
    }))
  })
}
