// One doc as its nodes and relationships: what is written of it, whether by Cypher or into files.
import type { Span } from '#lib/span'
import { judgeDoc } from '../curation/judge-doc.ts'
import { printMoves } from '../curation/moves.ts'
import { hex64 } from '../fingerprint.ts'
import { packedToBytes, packNumbered } from '../incidence/pack.ts'
import type { Standing } from '../judge.ts'
import type { Prepared } from '../prepare.ts'
import { printReasons } from '../reasons.ts'
import { printReadBy } from '../rows.ts'
import type { DocLine } from '../store.ts'
import { toSpacedWords } from '../words.ts'
import { claimRow } from './claims.ts'
import type { Numbered } from './numbering.ts'
import { int, toBytes } from './rows.ts'

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

/** `place` answers by what an entity is named in the row's mentions, claims and SPEAKS_OF. */
export function docRow(
  prepared: Prepared,
  numbered: Pick<Numbered, 'of'>,
  place: (num: number) => number,
  standing: readonly Standing[],
  revision: number,
) {
  const { extraction, listed, moves, isRejected, stands, hash } = judgeDoc(prepared, standing)
  const { doc, furniture, sentences, mentions, open, claims } = extraction
  const { text, ...line } = doc
  const numbers = listed.records.map(numbered.of)
  const numOf = (at: number): number => numbers[listed.ofMention[at] ?? -1]?.num ?? 0
  const placeOf = new Map(listed.records.map(({ entity }, n) => [entity.id, numbers[n]?.num ?? 0]))
  const counted = mentions.flatMap((mention, at) =>
    isRejected(mention) ? [] : [{ start: mention.start, end: mention.end, num: numOf(at) }],
  )
  const speaksOf = new Map<number, number>()
  for (const { num } of counted) speaksOf.set(num, (speaksOf.get(num) ?? 0) + 1)
  let at = 0
  const mentionsUntil = (end: number) => {
    const rows: (readonly unknown[])[] = []
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
    const rows: (readonly unknown[])[] = []
    for (let claim = claims[next]; claim?.sentence === sentence; claim = claims[++next])
      rows.push(claimRow(doc.id, next, claim, stands(claim), (entity) => place(placeOf.get(entity) ?? 0)))
    return rows
  }
  return {
    properties: {
      ...shownLine(line),
      text,
      line: JSON.stringify(line),
      content: prepared.content,
      hash: hex64(hash),
      moves: printMoves(moves),
      readBy: printReadBy(extraction.readBy),
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
      ] as const
    }),
    speaksOf: [...speaksOf].map(([num, mentions]) => [int(place(num)), int(mentions)] as const),
  }
}
