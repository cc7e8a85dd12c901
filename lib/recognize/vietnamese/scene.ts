// A scene as the Vietnamese rules look at it: a passage with what is known of it, and how it is written.
import { isAllCapitals, isCapital, type Token } from '../../token.ts'
import { coverOf } from '../cover.ts'
import { type Scene as BaseScene, capitalsOf, joins, keyAt } from '../english/scene.ts'
import type { DocWords } from '../english/words.ts'
import type { Passage } from '../passage.ts'
import type { Sighting } from '../sighting.ts'
import { hasVietnameseLetter } from '../vietnamese-name.ts'
import { isFunctionWord } from './small-words.ts'

export interface Scene extends BaseScene {
  /** Written without diacritics, as in telegrams and on old machines. */
  readonly plain: boolean
  /** All in capitals, so that a capital says nothing. */
  readonly shouted: boolean
}

const FEW = 4
const MARKED = /[^\0-\x7f]/

const isPlain = (tokens: readonly Token[]): boolean => {
  let words = 0
  for (const { shape, text } of tokens) {
    if (shape !== 'word') continue
    if (MARKED.test(text) || hasVietnameseLetter(text)) return false
    words++
  }
  return words > FEW
}

/** More than two thirds of the words all in capitals. */
function isShouted(tokens: readonly Token[]): boolean {
  let words = 0
  let shouted = 0
  for (const token of tokens) {
    if (token.shape !== 'word' || token.text.length < 2) continue
    words++
    if (isAllCapitals(token)) shouted++
  }
  return words > 2 && shouted * 3 > words * 2
}

export function sceneOf(passage: Passage, sightings: readonly Sighting[], words: DocWords): Scene {
  const { tokens } = passage
  const shouted = isShouted(tokens)
  return {
    passage,
    tokens,
    titleCase: shouted,
    words,
    cover: coverOf(sightings, tokens.length),
    capitals: capitalsOf(tokens),
    plain: isPlain(tokens),
    shouted,
  }
}

/** A word with a capital, or what an apostrophe joins to one: "K'lơi", "Cư M'gar". */
export function isNameToken(scene: Scene, i: number): boolean {
  const token = scene.tokens[i]
  if (token === undefined) return false
  if (isCapital(token)) return true
  if (token.gap !== 'none') return false
  const before = scene.tokens[i - 1]
  if (token.text === "'")
    return isCapital(before) && (before?.text.length ?? 9) <= 2 && scene.tokens[i + 1]?.gap === 'none'
  return token.shape === 'word' && before?.text === "'" && isCapital(scene.tokens[i - 2]) && before.gap === 'none'
}

/** Does the token go on with the name that the one before it belongs to? */
export const goesOn = (scene: Scene, i: number): boolean =>
  isNameToken(scene, i) && (joins(scene.tokens[i]) || scene.tokens[i]?.gap === 'none')

/** A capital that only the beginning of its sentence explains. */
export function isOpening(scene: Scene, i: number): boolean {
  for (let before = i - 1; before >= 0; before--) {
    const token = scene.tokens[before]
    if (token?.shape === 'mark' && /^[:"“”'.!?…\-–•*(]$/.test(token.text)) return true
    if (token?.shape !== 'number') return false
  }
  return true
}

/** A small word, although it may begin a sentence with a capital. */
export const isSmallOpening = (scene: Scene, i: number): boolean =>
  isOpening(scene, i) && (isFunctionWord(keyAt(scene, i), scene.plain) || scene.words.isAlsoSmall(keyAt(scene, i)))

/** The text of a name as its label: capitals throughout become capitals at the beginning of each word. */
export function labelAt(scene: Scene, first: number, last: number): string {
  const words = scene.tokens.slice(first, last + 1)
  const shouted = words.length > 1 && words.every(({ text, shape }) => shape !== 'word' || text === text.toUpperCase())
  return words
    .map((token, i) => {
      const text =
        shouted && token.text.length > 1 ? token.text.charAt(0) + token.text.slice(1).toLowerCase() : token.text
      return (
        (i === 0 || token.gap === 'none' ? '' : token.gap === 'hyphen' ? '-' : token.gap === 'dash' ? ' - ' : ' ') +
        text
      )
    })
    .join('')
}
