// Steps that are too many for an address are kept in this browser under a name, which stands in the address instead.
import { parseSteps, printSteps, type Step } from './steps.ts'

export const MOST_STEPS = 50
/** Addresses beyond about 8 kB are cut by mail programs and refused by servers. */
const MOST_LETTERS = 5000
/** So many kept shapings stay; the oldest leave first. */
const KEPT = 200
const STORE = 'leitmotif-shapings'
const MARK = '@'

export const isKept = (text: string): boolean => text.startsWith(MARK)

/** FNV-1a: the same steps have the same name. */
function nameOf(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}

const isPair = (entry: unknown): entry is [string, string] =>
  Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'string'

function read(): [string, string][] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(STORE) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isPair) : []
  } catch {
    return []
  }
}

/** The steps themselves where an address has room for them, else the name under which they are kept. */
export function writeSteps(steps: readonly Step[]): string | null {
  const text = printSteps(steps)
  if (steps.length === 0) return null
  if (steps.length <= MOST_STEPS && text.length <= MOST_LETTERS) return text
  const name = nameOf(text)
  const others = read().filter(([known]) => known !== name)
  window.localStorage.setItem(STORE, JSON.stringify([...others, [name, text]].slice(-KEPT)))
  return MARK + name
}

/** Undefined where a name is not known in this browser. */
export function readSteps(text: string): Step[] | undefined {
  if (!isKept(text)) return parseSteps(text)
  if (typeof window === 'undefined') return []
  const found = read().find(([name]) => MARK + name === text)
  return found && parseSteps(found[1])
}
