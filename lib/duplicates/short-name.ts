// Short names: parts of a longer one, initials in place of a given name, and the first letters of all words.
import type { Kind } from '../entity.ts'
import type { Named } from './named.ts'

/** In words (characters, of Chinese names): how long a part must be, and how much of the name it may leave out. */
interface Allowed {
  readonly least: number
  readonly leastHan: number
  readonly most: number
}
const ANY = Number.POSITIVE_INFINITY
/** A notion is not a part of another: "reform" is not "reform of enterprises". */
const PARTS: Readonly<Partial<Record<Kind, Allowed>>> = {
  person: { least: 1, leastHan: 2, most: ANY },
  organization: { least: 2, leastHan: 4, most: 2 },
  place: { least: 2, leastHan: 3, most: 2 },
}

/** The words that stand in a row in a name and may be all that is said of it; of a Chinese one, its beginnings and ends. */
export function partsOf({ units, isHan, kind }: Named): string[] {
  const allowed = PARTS[kind]
  if (!allowed) return []
  const parts: string[] = []
  const longest = units.length - 1
  for (
    let size = Math.max(isHan ? allowed.leastHan : allowed.least, units.length - allowed.most);
    size <= longest;
    size++
  )
    for (let start = 0; start + size <= units.length; start++) {
      if (isHan && start > 0 && start + size < units.length) continue
      parts.push(wholeKey(kind, units.slice(start, start + size)))
    }
  return parts.filter((part) => part.length > kind.length + 2)
}

export const wholeKey = (kind: Kind, units: readonly string[]): string => `${kind} ${units.join(' ')}`

/** "J. Smith" and "John Smith" share a key. */
export const initialKeys = ({ units, isHan, kind }: Named): string[] =>
  kind === 'person' && !isHan && units.length > 1 ? [`${units[0]?.[0]} ${units.at(-1)}`] : []

export const hasInitial = ({ units }: Named): boolean => units[0]?.length === 1

const ACRONYM = /^[\p{Lu}\p{N}]{2,10}$/u
const SMALL = new Set(['a', 'and', 'for', 'in', 'of', 'on', 'the', 'to', 'cua', 'va', 've'])

export const isAcronym = ({ name, units }: Named): boolean => units.length === 1 && ACRONYM.test(name)

/** "Vietnam Fatherland Front" and "VFF" share a key; small words may count or not. */
export function acronymKeys(named: Named): string[] {
  const { units, isHan, kind, letters } = named
  if (isHan || kind === 'person') return []
  if (isAcronym(named)) return [`${kind} ${letters}`]
  if (units.length < 2) return []
  const firsts = (words: readonly string[]) => `${kind} ${words.map((word) => word[0]).join('')}`
  return [firsts(units), firsts(units.filter((unit) => !SMALL.has(unit)))]
}
