// One doc's nodes and relationships: all of them in, all of them out.
import type { Mention } from '#lib/mention'
import type { Span } from '#lib/span'
import { docHash, hex64 } from '../fingerprint.ts'
import { packedToBytes, packNumbered } from '../incidence/pack.ts'
import { judge, type Standing } from '../judge.ts'
import type { Prepared } from '../prepare.ts'
import { printReasons } from '../reasons.ts'
import { standingIn } from '../standing-claims.ts'
import { type DocLine, StoreError } from '../store.ts'
import { toSpacedWords } from '../words.ts'
import { CREATE_CLAIMS, claimRow, REMOVE_CLAIMS } from './claims.ts'
import type { Run } from './db.ts'
import type { Numbered } from './numbering.ts'
import { int, integer, integers, toBytes } from './rows.ts'

/** Entities are looked up once a batch; mentions name them by their place in that list. */
const WRITE = `UNWIND $nums AS num MATCH (e:Entity { num: num }) WITH collect(e) AS entities WHERE size(entities) = size($nums)
  UNWIND $docs AS doc CREATE (d:Doc) SET d = doc.properties
  FOREACH (s IN doc.sentences |
    CREATE (d)-[:HAS]->(n:Sentence { id: s[0], index: s[1], start: s[2], end: s[3], role: s[4], text: s[5], words: s[6] })
    FOREACH (m IN s[7] | FOREACH (e IN [entities[m[0]]] |
      CREATE (n)-[:MENTIONS { start: m[1], end: m[2], surface: m[3], kind: m[4], rule: m[5], why: m[6], rejected: m[7] }]->(e)))
    ${CREATE_CLAIMS})
  FOREACH (m IN doc.speaksOf | FOREACH (e IN [entities[m[0]]] | CREATE (d)-[:SPEAKS_OF { mentions: m[1] }]->(e)))
  RETURN count(d) AS written`
const BACK = 'MATCH (w:Withdrawn) WHERE w.id IN $ids DELETE w'
const KNOWN = 'MATCH (d:Doc) WHERE d.id IN $ids RETURN d.records AS records'
// What a doc linked before it went must be linked anew without it.
const KEEP_LINKS = 'MATCH (d:Doc) WHERE d.id IN $ids CREATE (:Unlinked { revision: $revision, packed: d.packed })'
const REMOVE_SENTENCES = 'MATCH (d:Doc)-[:HAS]->(s:Sentence) WHERE d.id IN $ids DETACH DELETE s'
const REMOVE = 'MATCH (d:Doc) WHERE d.id IN $ids DETACH DELETE d'

/** "doc#0000012": in the order of these ids sentences stand by doc and place, for # comes before whatever a doc's id may hold. */
export const sentenceId = (doc: string, index: number): string => `${doc}#${String(index).padStart(7, '0')}`
export function sentenceRef(id: string): { doc: string; sentence: number } {
  const [doc = '', index = ''] = id.split('#')
  return { doc, sentence: Number(index) }
}

/** Values that an index may have to hold; the doc's line keeps them whole. */
const MOST_INDEXED = 1000
const shown = (value: string | null): string | null => value?.toWellFormed().slice(0, MOST_INDEXED) ?? null
const shownLine = ({ id, title, source, date, country, lang, file, format, encoding }: DocLine) => ({
  id,
  title: title.toWellFormed(),
  file: file?.toWellFormed() ?? null,
  format,
  encoding,
  source: shown(source),
  date: shown(date),
  country: shown(country),
  lang: shown(lang),
})

const flat = (spans: readonly Span[]) => spans.flatMap(({ start, end }) => [int(start), int(end)])

/** A doc's row for WRITE; `place` answers where in the batch's list of entities a number stands. */
function rowOf(
  { extraction, content, listed }: Prepared,
  numbered: Numbered,
  place: (num: number) => number,
  standing: readonly Standing[],
  revision: number,
) {
  const { doc, furniture, sentences, mentions, open, claims } = extraction
  const { text, ...line } = doc
  const numbers = listed.records.map(numbered.of)
  const numOf = (at: number): number => numbers[listed.ofMention[at] ?? -1]?.num ?? 0
  const { bearing, rejected, mentions: left } = judge(text, mentions, standing)
  const placeOf = new Map(listed.records.map(({ entity }, n) => [entity.id, numbers[n]?.num ?? 0]))
  const stands = standingIn(left, rejected)
  const isRejected = (mention: Mention) => rejected.length > 0 && rejected.includes(mention)
  const counted = mentions.flatMap((mention, at) =>
    isRejected(mention) ? [] : [{ start: mention.start, end: mention.end, num: numOf(at) }],
  )
  const speaksOf = new Map<number, number>()
  for (const { num } of counted) speaksOf.set(num, (speaksOf.get(num) ?? 0) + 1)
  let at = 0
  const mentionsUntil = (end: number) => {
    const rows: unknown[] = []
    for (let mention = mentions[at]; mention && mention.start < end; mention = mentions[++at]) {
      const { start, end, kind, rule, why } = mention
      const reasons = why.length > 0 ? printReasons(why) : null
      rows.push([
        int(place(numOf(at))),
        int(start),
        int(end),
        text.slice(start, end),
        kind,
        rule,
        reasons,
        isRejected(mention) || null,
      ])
    }
    return rows
  }
  let next = 0
  const claimsOf = (sentence: number) => {
    const rows: unknown[] = []
    for (let claim = claims[next]; claim?.sentence === sentence; claim = claims[++next])
      rows.push(claimRow(doc.id, next, claim, stands(claim), (entity) => place(placeOf.get(entity) ?? 0)))
    return rows
  }
  return {
    properties: {
      ...shownLine(line),
      text,
      line: JSON.stringify(line),
      content,
      hash: hex64(docHash(content, line.file, bearing)),
      revision: int(revision),
      packed: toBytes(packedToBytes(packNumbered(sentences, counted))),
      furniture: flat(furniture),
      open: JSON.stringify(open),
      records: numbers.map(({ record }) => int(record)),
      sentences: int(sentences.length),
      mentions: int(mentions.length),
      claims: int(claims.length),
    },
    sentences: sentences.map(({ start, end, role }, index) => {
      const words = text.slice(start, end)
      return [
        sentenceId(doc.id, index),
        int(index),
        int(start),
        int(end),
        role,
        words,
        toSpacedWords(words),
        mentionsUntil(end),
        claimsOf(index),
      ]
    }),
    speaksOf: [...speaksOf].map(([num, mentions]) => [int(place(num)), int(mentions)]),
  }
}

export async function writeDocs(
  run: Run,
  prepared: readonly Prepared[],
  numbered: Numbered,
  standing: ReadonlyMap<string, readonly Standing[]>,
  revision: number,
): Promise<void> {
  const places = new Map<number, number>()
  const place = (num: number): number => {
    const known = places.get(num) ?? places.size
    places.set(num, known)
    return known
  }
  const docs = prepared.map((one) => rowOf(one, numbered, place, standing.get(one.extraction.doc.id) ?? [], revision))
  const [[row]] = await Promise.all([
    run(WRITE, { docs, nums: [...places.keys()].map(int) }),
    run(BACK, { ids: prepared.map(({ extraction }) => extraction.doc.id) }),
  ])
  if (integer(row, 'written') !== docs.length)
    throw new StoreError('CORRUPT', 'the store has lost entities that its documents name; restore a copy')
}

/** Takes the docs out that are there, with their sentences; answers the numbers of the records they said, once for each doc. */
export async function removeDocs(run: Run, ids: readonly string[], revision: number): Promise<number[]> {
  if (ids.length === 0) return []
  const records = (await run(KNOWN, { ids })).flatMap((row) => integers(row, 'records'))
  // Sent one after the other without waiting for answers that say nothing.
  await Promise.all([
    run(KEEP_LINKS, { ids, revision: int(revision) }),
    run(REMOVE_CLAIMS, { ids }),
    run(REMOVE_SENTENCES, { ids }),
    run(REMOVE, { ids }),
  ])
  return records
}
