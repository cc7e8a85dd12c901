// The tally: entities and links counted once more, the slow way, from the docs themselves.
import type { Extraction } from '#lib/extract'
import type { Mention } from '#lib/mention'
import { contains, overlaps } from '#lib/span'

export interface Row {
  docs: number
  sentences: number
  mentions: number
}

export const pairOf = (a: string, b: string): string => [a, b].sort().join(' ~ ')

/** `counts` says which mentions count. */
export function tally(extractions: readonly Extraction[], counts: (doc: string, mention: Mention) => boolean) {
  const entities = new Map<string, Row>()
  const links = new Map<string, Row>()
  const note = (map: Map<string, Row>, key: string, mentions: number, seen: Set<string>) => {
    const row = map.get(key) ?? { docs: 0, sentences: 0, mentions: 0 }
    if (!seen.has(key)) row.docs++
    row.sentences++
    row.mentions += mentions
    seen.add(key)
    map.set(key, row)
  }
  for (const { doc, sentences, mentions } of extractions) {
    const seen = new Set<string>()
    for (const sentence of sentences) {
      const here = mentions.filter((mention) => contains(sentence, mention) && counts(doc.id, mention))
      const of = (id: string) => here.filter(({ entity }) => entity === id)
      const named = [...new Set(here.map(({ entity }) => entity))]
      for (const a of named) {
        note(entities, a, of(a).length, seen)
        for (const b of named)
          if (a < b && of(a).some((one) => of(b).some((other) => !overlaps(one, other))))
            note(links, pairOf(a, b), of(a).length + of(b).length, seen)
      }
    }
  }
  return { entities, links }
}
