// A name as it is compared with others: its words, or its characters where it is Chinese, without case, diacritics or old characters.
import type { Entity, Kind } from '../entity.ts'
import { fold } from '../fold.ts'
import { plainWords } from '../plain.ts'

export interface Named {
  /** The place of its entity among those compared. */
  readonly entity: number
  readonly kind: Kind
  readonly known: boolean
  /** As it is written. */
  readonly name: string
  readonly isHan: boolean
  readonly units: readonly string[]
  /** The units without anything between. */
  readonly letters: string
}

const HAN = /^[\p{Script=Han}\s]+$/u

/** Each way in which names of these entities are written, once an entity; of those that look alike the first by code unit. */
export function namesOf(entities: readonly Entity[]): Named[] {
  return entities.flatMap(({ label, names, kind, known }, entity) => {
    const written = new Map<string, Named>()
    for (const name of [...new Set([label, ...Object.values(names).flat()])].sort()) {
      const words = plainWords(fold(name))
      const isHan = HAN.test(words)
      const letters = words.replaceAll(' ', '')
      if (letters === '' || written.has(words)) continue
      written.set(words, { entity, kind, known, name, isHan, units: isHan ? [...letters] : words.split(' '), letters })
    }
    return [...written.values()]
  })
}
