// The name index: finds entities by any of their names in any language, without diacritics, and Chinese ones by pinyin.
import { setImmediate as breathe } from 'node:timers/promises'
import type { Entity } from '#lib/entity'
import { plainWords } from '#lib/plain'

export interface NameIndex {
  /** Indices of the entities with a name that matches, each with its grade: 0 the whole name, 1 its beginning, 2 the beginning of a word, 3 elsewhere. */
  readonly find: (text: string) => ReadonlyMap<number, number>
}

const HAN = /\p{Script=Han}/u
const LATIN = /^[a-z0-9 ]+$/

interface Key {
  readonly entity: number
  readonly words: string
}

/** So many names are read before whoever else waits has a turn: a few milliseconds. */
const AT_ONCE = 1000

/** `entities` by index. Loads the pinyin tables only where a name has Chinese characters. */
export async function nameIndex(entities: readonly Entity[]): Promise<NameIndex> {
  const keys: Key[] = []
  const han: { entity: number; name: string }[] = []
  for (const [entity, { label, names }] of entities.entries()) {
    const all = [...new Set([label, ...Object.values(names).flat()])]
    for (const words of new Set(all.map(plainWords))) keys.push({ entity, words })
    for (const name of all) if (HAN.test(name)) han.push({ entity, name })
    if (entity % AT_ONCE === AT_ONCE - 1) await breathe()
  }
  const syllables = han.length > 0 ? await pinyinKeys(han) : []
  return {
    find(text) {
      const wanted = plainWords(text)
      const found = new Map<number, number>()
      if (wanted === '') return found
      const note = (entity: number, grade: number | undefined) => {
        if (grade !== undefined && grade < (found.get(entity) ?? 4)) found.set(entity, grade)
      }
      for (const { entity, words } of keys) note(entity, gradeOf(words, wanted))
      if (LATIN.test(wanted)) {
        const run = wanted.replaceAll(' ', '')
        for (const { entity, words } of syllables) note(entity, gradeOfSyllables(words, run))
      }
      return found
    },
  }
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
async function pinyinKeys(names: readonly { entity: number; name: string }[]): Promise<Key[]> {
  const { pinyin } = await import('pinyin-pro')
  const keys: Key[] = []
  for (const [at, { entity, name }] of names.entries()) {
    const syllables = pinyin(name, { toneType: 'none', type: 'array' }).join(' ')
    const spellings = new Set([plainWords(syllables), plainWords(syllables.replaceAll('ü', 'v'))])
    for (const words of spellings) keys.push({ entity, words })
    if (at % AT_ONCE === AT_ONCE - 1) await breathe()
  }
  return keys
}
