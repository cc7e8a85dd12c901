// The index of words against the sentences: every word of every sentence at its place, and no other, without holding either in memory.
import { isUtf8 } from 'node:buffer'
import { docIdOf, integer, text } from '../rows.ts'
import { toSpacedWords } from '../words.ts'
import type { Db } from './driver.ts'
import { openDocReader } from './read-doc.ts'
import { SENTENCES_PER_DOC } from './schema.ts'

/** Words of the index that are read together. */
const PAGE = 5000
/** The index cuts what is longer, in bytes; such a word is left out on both sides. */
const LONGEST_WORD = 30_000
/** A prime, so small that a product of two rests stays exact in a double. */
const MODULUS = 67_108_859
const BY_SENTENCE = 7919
const BY_PLACE = 104_729

const TABLES = `
CREATE VIRTUAL TABLE temp.index_words USING fts5vocab('main', 'sentence_words', 'row');
CREATE VIRTUAL TABLE temp.index_places USING fts5vocab('main', 'sentence_words', 'instance');
`
const DROP = 'DROP TABLE temp.index_words; DROP TABLE temp.index_places;'
// Sums a word's places by doc, so that no more rows come than there are docs, however often the word stands.
const PLACES = `SELECT doc / ${SENTENCES_PER_DOC} AS doc, count(*) AS words,
  sum(((doc % ${SENTENCES_PER_DOC}) * ${BY_SENTENCE} + offset * ${BY_PLACE} + 1) % ${MODULUS} * ? % ${MODULUS}) AS places
  FROM temp.index_places WHERE term = ? GROUP BY 1`

interface Sum {
  words: number
  places: number
}

/** FNV-1a over UTF-16 units (Fowler, Noll, Vo), made smaller than the modulus. */
function numberOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return (hash >>> 0) % MODULUS
}
const isLong = (word: string): boolean => word.length > LONGEST_WORD / 3 && Buffer.byteLength(word) > LONGEST_WORD

/** One sentence for each doc whose sentences are not found by their words, and nothing else by them. */
export function wordFaults(db: Db): string[] {
  const indexed = indexSums(db)
  if (!indexed)
    return [
      'the index of words is damaged: bring the collection into a new store with "leitmotif copy", which makes it anew',
    ]
  const reader = openDocReader(db)
  const docs = db.prepare('SELECT num, id FROM doc ORDER BY id').all()
  return docs.flatMap((row) => {
    const num = integer(row, 'num')
    const said = sumOf(reader.text(num), reader.sentences(num))
    const found = indexed.get(num) ?? { words: 0, places: 0 }
    return said.words === found.words && said.places === found.places
      ? []
      : [`document ${docIdOf(row, 'id')} is searched by other words than it has; withdraw it and ingest it again`]
  })
}

/** Undefined where the index holds what is no text. */
function indexSums(db: Db): Map<number, Sum> | undefined {
  const sums = new Map<number, Sum>()
  db.exec(TABLES)
  try {
    const words = db.prepare('SELECT hex(term) AS term FROM temp.index_words WHERE term > ? ORDER BY term LIMIT ?')
    const places = db.prepare(PLACES)
    for (let after = '', page = words.all([after, PAGE]); page.length > 0; page = words.all([after, PAGE])) {
      for (const row of page) {
        const term = Buffer.from(text(row, 'term'), 'hex')
        if (!isUtf8(term)) return undefined
        after = term.toString()
        if (isLong(after)) continue
        for (const one of places.all([numberOf(after), after])) {
          const doc = integer(one, 'doc')
          const sum = sums.get(doc) ?? { words: 0, places: 0 }
          sum.words += integer(one, 'words')
          sum.places += integer(one, 'places')
          sums.set(doc, sum)
        }
      }
    }
  } finally {
    db.exec(DROP)
  }
  return sums
}

function sumOf(docText: string, sentences: readonly { readonly start: number; readonly end: number }[]): Sum {
  const sum = { words: 0, places: 0 }
  sentences.forEach(({ start, end }, sentence) => {
    const words = toSpacedWords(docText.slice(start, end))
    if (words === '') return
    words.split(' ').forEach((word, place) => {
      if (isLong(word)) return
      sum.words++
      sum.places += (((sentence * BY_SENTENCE + place * BY_PLACE + 1) % MODULUS) * numberOf(word)) % MODULUS
    })
  })
  return sum
}
