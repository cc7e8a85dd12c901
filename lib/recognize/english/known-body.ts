// The bodies that everybody knows, by the word that their name begins with.
import { bare } from '../../fold.ts'
import { BODIES, TEAM_NAMES } from './lexicon/bodies.ts'

export interface KnownBody {
  readonly text: string
  readonly size: number
  readonly isSure: boolean
}

/** What the teams of cities are called. */
export const TEAMS = new Set(TEAM_NAMES.split(' '))

/** The size in tokens that a text has here: "Procter & Gamble" three, "Coca-Cola" two. */
const sizeOf = (text: string): number => text.split(/[ -]|(?=&)|(?<=&)(?=\S)/).length

let read: ReadonlyMap<string, readonly KnownBody[]> | undefined
/** By the first word, small and without diacritics; the longest first. */
export function bodiesByFirstWord(): ReadonlyMap<string, readonly KnownBody[]> {
  if (read !== undefined) return read
  const bodies = new Map<string, KnownBody[]>()
  for (const entry of BODIES.split(/[|\n]/).filter(Boolean)) {
    const text = bare(entry.replace('?', ''))
    const first = (text.split(/[ &-]/)[0] ?? '').toLowerCase()
    const list = bodies.get(first) ?? []
    list.push({ text, size: sizeOf(text), isSure: !entry.endsWith('?') })
    bodies.set(first, list)
  }
  for (const list of bodies.values()) list.sort((a, b) => b.size - a.size)
  read = bodies
  return bodies
}
