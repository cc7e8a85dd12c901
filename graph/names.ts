// The name index: finds entities by any of their names in any language, without diacritics, and Chinese ones by pinyin.
import { setImmediate as breathe } from 'node:timers/promises'
import type { Entity } from '#lib/entity'
import { plainWords } from '#lib/plain'

export interface NameIndex {
  /** Indices of the entities with a name that matches, each with its grade: 0 the whole name, 1 its beginning, 2 the beginning of a word, 3 elsewhere. */
  readonly find: (text: string) => ReadonlyMap<number, number>
  /** By ascending id, for the next index to take over. */
  readonly read: readonly ReadNames[]
}

/** The names of one entity as they are looked for. */
interface ReadNames {
  readonly entity: Entity
  readonly words: readonly string[]
  /** Chinese ones by their sound. */
  readonly syllables: readonly string[]
}

const HAN = /\p{Script=Han}/u
const LATIN = /^[a-z0-9 ]+$/

/** So many entities are read before whoever else waits has a turn, and all of them have one: tens of milliseconds. */
const AT_ONCE = 4000

/**
 * `entities` by index, which is by ascending id. Loads the pinyin tables only where a name has Chinese characters.
 * @param before the index of entities that are mostly the same: what is called as it was there is not read anew
 */
export async function nameIndex(entities: readonly Entity[], before?: NameIndex): Promise<NameIndex> {
  const read: ReadNames[] = []
  let at = 0
  let anew = 0
  for (const entity of entities) {
    while ((before?.read[at]?.entity.id ?? entity.id) < entity.id) at++
    const known = before?.read[at]
    if (known && hasSameNames(known.entity, entity)) read.push({ ...known, entity })
    else {
      read.push(await readNames(entity))
      if (++anew % AT_ONCE === 0) await breathe()
    }
  }
  return {
    read,
    find(text) {
      const wanted = plainWords(text)
      const found = new Map<number, number>()
      if (wanted === '') return found
      const run = LATIN.test(wanted) ? wanted.replaceAll(' ', '') : undefined
      for (const [entity, { words, syllables }] of read.entries()) {
        let best = 4
        for (const one of words) best = Math.min(best, gradeOf(one, wanted) ?? 4)
        if (run !== undefined) for (const one of syllables) best = Math.min(best, gradeOfSyllables(one, run) ?? 4)
        if (best < 4) found.set(entity, best)
      }
      return found
    },
  }
}

function hasSameNames(one: Entity, other: Entity): boolean {
  if (one.id !== other.id || one.label !== other.label) return false
  const [tags, others] = [Object.keys(one.names), Object.keys(other.names)]
  return (
    tags.length === others.length &&
    tags.every((tag) => {
      const [names, same] = [one.names[tag] ?? [], other.names[tag]]
      return same?.length === names.length && names.every((name, place) => name === same[place])
    })
  )
}

async function readNames(entity: Entity): Promise<ReadNames> {
  const all = [...new Set([entity.label, ...Object.values(entity.names).flat()])]
  const words = [...new Set(all.map(plainWords))]
  const han = all.filter((name) => HAN.test(name))
  return { entity, words, syllables: han.length > 0 ? await soundsOf(han) : [] }
}

function gradeOf(words: string, wanted: string): number | undefined {
  const at = words.indexOf(wanted)
  if (at < 0) return undefined
  if (at === 0) return words.length === wanted.length ? 0 : 1
  return words.includes(` ${wanted}`) ? 2 : 3
}

/** `run` is written without spaces; it may begin at any syllable, never inside one. */
function gradeOfSyllables(words: string, run: string): number | undefined {
  const parts = words.split(' ')
  if (!parts.join('').includes(run)) return undefined
  const from = parts.findIndex((_, index) => parts.slice(index).join('').startsWith(run))
  if (from < 0) return undefined
  return from > 0 ? 2 : parts.join('').length === run.length ? 0 : 1
}

/** "妇女" is typed "funv" by some and "funu" by others. */
async function soundsOf(names: readonly string[]): Promise<string[]> {
  const { pinyin } = await import('pinyin-pro')
  const spellings = new Set<string>()
  for (const name of names) {
    const syllables = pinyin(name, { toneType: 'none', type: 'array' }).join(' ')
    spellings.add(plainWords(syllables)).add(plainWords(syllables.replaceAll('ü', 'v')))
  }
  return [...spellings]
}
