// A scene: one passage with what is already known of it, as the English rules look at it.
import { isCapital, type Token } from '../../token.ts'
import { type Cover, coverOf } from '../cover.ts'
import type { Passage } from '../passage.ts'
import type { Sighting } from '../sighting.ts'
import { FUNCTION, hasCue } from './cue.ts'
import { isGivenPinyin } from './pinyin.ts'
import type { DocWords } from './words.ts'

export interface Scene {
  readonly passage: Passage
  readonly tokens: readonly Token[]
  /** Nearly all words have capitals: a capital says nothing. */
  readonly titleCase: boolean
  readonly words: DocWords
  /** The tokens with a capital: no name begins elsewhere. */
  readonly capitals: readonly number[]
  /** What covers each token so far, the longest where several do. */
  readonly cover: Cover
}

export function capitalsOf(tokens: readonly Token[]): number[] {
  const capitals: number[] = []
  for (let i = 0; i < tokens.length; i++) if (isCapital(tokens[i])) capitals.push(i)
  return capitals
}

export const sceneOf = (
  passage: Passage,
  sightings: readonly Sighting[],
  words: DocWords,
  titleCase: boolean,
): Scene => ({
  passage,
  tokens: passage.tokens,
  titleCase,
  words,
  capitals: capitalsOf(passage.tokens),
  cover: coverOf(sightings, passage.tokens.length),
})

/** The same passage with more known of it. */
export const withCover = ({ passage, tokens, titleCase, words, capitals }: Scene, cover: Cover): Scene => ({
  passage,
  tokens,
  titleCase,
  words,
  capitals,
  cover,
})

/** Does the token go on with the one before it as the words of one name do? */
export const joins = (token: Token | undefined): boolean =>
  token !== undefined && (token.gap === 'space' || token.gap === 'hyphen' || token.gap === 'line')

/** The key of a token; nothing beyond the ends, and before the first one without asking: looking up what has a negative index is slow. */
export const keyAt = ({ tokens }: Scene, i: number): string => (i < 0 ? '' : (tokens[i]?.word.key ?? ''))

export function textAt({ tokens }: Scene, first: number, last: number): string {
  let text = tokens[first]?.text ?? ''
  for (let i = first + 1; i <= last; i++) {
    const token = tokens[i]
    if (token !== undefined) text += (token.gap === 'none' ? '' : token.gap === 'hyphen' ? '-' : ' ') + token.text
  }
  return text
}

/** Does a name cover the token? Notions are none. */
export function isNamed(scene: Scene, i: number): boolean {
  const cover = scene.cover.get(i)
  return cover !== undefined && cover.kind !== 'concept'
}

/** May the token be a part of a new name? A notion of one word gives way to it, a longer one does not. */
export function isFree(scene: Scene, i: number): boolean {
  const cover = scene.cover.get(i)
  return cover === undefined || (cover.kind === 'concept' && cover.first === cover.last)
}

/** Does the token open its sentence, quotes and brackets aside? */
export function opensSentence({ tokens }: Scene, i: number): boolean {
  for (let before = i - 1; before >= 0; before--) if (tokens[before]?.shape !== 'mark') return false
  return true
}

/** An article, preposition, pronoun …, unless it goes on with a name: "Thuan | An", "Long | An". */
export function isSmallWord(scene: Scene, i: number): boolean {
  if (!hasCue(scene.tokens[i], FUNCTION)) return false
  const goesOn = isCapital(scene.tokens[i]) && scene.tokens[i]?.gap === 'space' && isCapital(scene.tokens[i - 1])
  return scene.titleCase || !goesOn || hasCue(scene.tokens[i - 1], FUNCTION)
}

/** A capital that only the beginning of a sentence explains: the word is also written small. */
export function isCommonOpening(scene: Scene, i: number): boolean {
  const key = keyAt(scene, i)
  if (!opensSentence(scene, i) && scene.tokens[i - 1]?.text !== ':') return false
  return scene.words.isAlsoSmall(key)
}

/** "Disregarding General Assembly resolutions": a verb or adverb that opens its sentence. */
export const isVerbalOpening = (scene: Scene, i: number): boolean =>
  opensSentence(scene, i) && /(?:ing|ed|ly)$/.test(keyAt(scene, i)) && !isGivenPinyin(keyAt(scene, i))

/** The last token of the stretch of capital words that begins at `first`; initials keep their stops ("J. Smith"). */
export function endOfCapitals(scene: Scene, first: number, fits: (scene: Scene, i: number) => boolean): number {
  let last = first
  for (let i = first + 1; i < scene.tokens.length; i++) {
    const token = scene.tokens[i]
    const isInitialStop = token?.text === '.' && token.gap === 'none' && scene.tokens[i - 1]?.text.length === 1
    if (isInitialStop && isCapital(scene.tokens[i + 1])) continue
    const afterInitial =
      token?.gap === 'none' && scene.tokens[i - 1]?.text === '.' && scene.tokens[i - 2]?.text.length === 1
    if (!isCapital(token) || !(joins(token) || afterInitial) || !fits(scene, i)) break
    last = i
  }
  return last
}
