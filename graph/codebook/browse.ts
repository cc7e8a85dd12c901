// The codebook in the engine: its entries by place and id, and what is made of them once: the index of names and the orders.
import { plain } from '#lib/plain'
import { type NameIndex, nameIndex } from '../names.ts'
import type { BrowsedEntry, CodebookEntries } from './entries.ts'

export interface BrowsedCodebook extends CodebookEntries {
  /** Places in `entries`, by id. */
  readonly placeOf: ReadonlyMap<string, number>
  readonly names: () => Promise<NameIndex>
  /** For each entry its rank by its first name in a language: by code unit of the plain name, Chinese by its sound, then by id. */
  readonly ranks: (lang: string) => Promise<readonly number[]>
}

export function openCodebook(read: () => Promise<CodebookEntries>): () => Promise<BrowsedCodebook> {
  let of: CodebookEntries | undefined
  let opened: BrowsedCodebook | undefined
  return async () => {
    const now = await read()
    if (opened === undefined || of !== now) opened = browsed(now)
    of = now
    return opened
  }
}

function browsed({ entries, themes }: CodebookEntries): BrowsedCodebook {
  let names: Promise<NameIndex> | undefined
  const ranks = new Map<string, Promise<readonly number[]>>()
  return {
    entries,
    themes,
    placeOf: new Map(entries.map(({ entity }, place) => [entity.id, place])),
    names: () => {
      names ??= nameIndex(entries.map(({ entity }) => entity))
      return names
    },
    ranks: (lang) => {
      const found = ranks.get(lang) ?? ranksBy(entries, lang)
      ranks.set(lang, found)
      return found
    },
  }
}

async function ranksBy(entries: readonly BrowsedEntry[], lang: string): Promise<number[]> {
  const { pinyin } = lang === 'zh' ? await import('pinyin-pro') : { pinyin: undefined }
  const key = ({ label, names }: BrowsedEntry['entity']): string => {
    const name = names[lang]?.[0] ?? label
    return plain(pinyin ? pinyin(name, { toneType: 'num', type: 'array' }).join(' ') : name)
  }
  const keyed = entries.map(({ entity }, place) => ({ key: key(entity), id: entity.id, place }))
  keyed.sort((a, b) => byCodeUnit(a.key, b.key) || byCodeUnit(a.id, b.id))
  const ranks = new Array<number>(entries.length)
  keyed.forEach(({ place }, rank) => {
    ranks[place] = rank
  })
  return ranks
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
