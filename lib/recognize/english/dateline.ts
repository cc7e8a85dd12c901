// Datelines: "LIMA, June 5 (AFP) —", "LANZHOU --", "(Reuters) –" at the start of a sentence.
import { isAllCapitals, isCapital } from '../../token.ts'
import type { Sighting } from '../sighting.ts'
import { unknownAt } from '../unknown.ts'
import { keyAt, type Scene, textAt } from './scene.ts'
import { CALENDAR } from './vocabulary.ts'

const REACH = 14
const MAX_WORDS = 4

const isDash = (scene: Scene, i: number): boolean =>
  scene.tokens[i]?.gap === 'dash' ||
  scene.tokens[i]?.text === '–' ||
  scene.tokens[i]?.text === '—' ||
  (scene.tokens[i]?.text === '|' && isAllCapitals(scene.tokens[0])) ||
  isColon(scene, i)

// "GALLE, Sri Lanka: Only …".
const isColon = (scene: Scene, i: number): boolean =>
  scene.tokens[i]?.text === ':' && isAllCapitals(scene.tokens[0]) && isCapital(scene.tokens[i + 1])

/** The token after which the dash comes; undefined where the sentence begins with no dateline. */
function endOfDateline(scene: Scene): number | undefined {
  for (let i = 1; i < Math.min(REACH, scene.tokens.length); i++) {
    if (isDash(scene, i)) return i - 1
    const token = scene.tokens[i]
    const fits =
      token?.shape === 'number' || isCapital(token) || /^[,.()/]$/.test(token?.text ?? '') || scene.cover.has(i)
    if (!fits && keyAt(scene, i - 1) !== '(' && keyAt(scene, i + 1) !== ')') return undefined
  }
  return undefined
}

const found = (scene: Scene, kind: 'place' | 'organization', first: number, last: number): Sighting[] => {
  if (first > last || scene.cover.get(first)?.kind === kind) return []
  const text = textAt(scene, first, last)
  const label =
    /^[\p{Lu} ]+$/u.test(text) && kind === 'place'
      ? text.replace(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase())
      : text
  return unknownAt(scene.passage, first, last, { kind, rule: 'dateline', label })
}

/** The place and the agency of a dateline. */
export function datelineOf(scene: Scene): Sighting[] {
  const end = endOfDateline(scene)
  if (end === undefined) return []
  const open = scene.tokens.findIndex((token, i) => i <= end && token.text === '(')
  const close = scene.tokens.findIndex((token, i) => i > open && i <= end && token.text === ')')
  const agency =
    open >= 0 && close > open + 1 && close - open <= MAX_WORDS && scene.tokens[open + 1]?.shape === 'word'
      ? found(scene, 'organization', open + 1, close - 1)
      : []
  let last = -1
  while (last + 1 <= end && isCapital(scene.tokens[last + 1]) && !CALENDAR.has(keyAt(scene, last + 1))) last++
  const larger = keyAt(scene, last + 1) === ',' && scene.cover.get(last + 2)?.kind === 'place'
  const dated = larger || open >= 0 || scene.tokens[last]?.text === scene.tokens[last]?.text.toUpperCase()
  return [...(last >= 0 && last < MAX_WORDS && dated ? found(scene, 'place', 0, last) : []), ...agency]
}
