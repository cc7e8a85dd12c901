// How far the name of a place reaches behind its head, and where a person's name begins instead.
import { keyAt } from '../english/scene.ts'
import { isVietnameseSyllable } from '../vietnamese-name.ts'
import { BODY_HEADS } from './body-heads.ts'
import { goesOn, isNameToken, type Scene } from './scene.ts'
import { isFunctionWord } from './small-words.ts'
import { isStrongSurname, isSurname } from './surnames.ts'
import { TITLES } from './titles.ts'

const LONGEST = 5

/** The last token of the stretch of name words from `first`. */
export function endOfStretch(scene: Scene, first: number): number {
  let last = first
  while (goesOn(scene, last + 1)) last++
  return last
}

/** "… huyện Tân Phú | Trần Văn Nam": a surname with at least one syllable behind it, after a name of two syllables or a known place. */
export function personBegins(scene: Scene, at: number, first: number): boolean {
  const middle = keyAt(scene, at + 1)
  const behind = endOfStretch(scene, at) - at
  if (behind < 1 || behind > 4) return false
  if (middle === 'thị' || middle === 'văn' || (scene.plain && (middle === 'thi' || middle === 'van')))
    return isSurname(keyAt(scene, at), scene.plain)
  if (at - first < 2 && !/^(?:place|organization)$/.test(scene.cover.get(at - 1)?.kind ?? '')) return false
  return (
    isStrongSurname(keyAt(scene, at), scene.plain) ||
    (behind >= 2 && isSurname(keyAt(scene, at), scene.plain)) ||
    /^(?:[KHY]'|Y$)/.test(scene.tokens[at]?.text ?? '')
  )
}

/** Does the token belong to something else than the name of a place? */
const breaks = (scene: Scene, i: number, first: number): boolean => {
  const cover = scene.cover.get(i)
  if (cover?.kind === 'person' && cover.first === first) return false
  if (cover !== undefined && cover.kind !== 'concept' && (cover.kind !== 'place' || cover.first !== first))
    return i > first || cover.kind === 'organization'
  return (
    i > first &&
    (BODY_HEADS.at(scene.tokens, i, scene.plain)?.meaning.alone === true ||
      personBegins(scene, i, first) ||
      TITLES.at(scene.tokens, i)?.meaning.familiar === true)
  )
}

/** The last token of the name of a place that begins at `first`; undefined where none does. */
export function endOfPlaceName(scene: Scene, first: number): number | undefined {
  const known = scene.cover.get(first)
  if (known?.kind === 'place' && known.first === first) return known.last
  if (!isNameToken(scene, first) || breaks(scene, first, first)) return undefined
  let last = first
  const longest = scene.shouted ? 2 : LONGEST
  while (last - first + 1 < longest && goesOn(scene, last + 1) && !breaks(scene, last + 1, first)) last++
  if (
    scene.tokens[first]?.text === scene.tokens[first]?.text.toUpperCase() &&
    first === last &&
    (scene.tokens[first]?.text.length ?? 0) > 1 &&
    !isVietnameseSyllable(keyAt(scene, first))
  )
    return scene.shouted ? last : undefined
  return numberBehind(scene, last) ? last + 1 : last
}

// "thôn Tân Lập | 2": a small number that counts nothing behind it.
function numberBehind(scene: Scene, last: number): boolean {
  const number = scene.tokens[last + 1]
  if (number === undefined || !/^\d{1,2}[A-Z]?$/.test(number.text) || number.gap !== 'space') return false
  const next = scene.tokens[last + 2]
  return (
    next === undefined ||
    (next.shape === 'mark' && next.text !== '%') ||
    (next.shape === 'word' && isFunctionWord(next.key, scene.plain))
  )
}

/** The token of a number that is a name: "quận | 1", "tổ dân phố | số 7". */
export function endOfNumber(scene: Scene, at: number): number | undefined {
  const number = keyAt(scene, at) === 'số' ? at + 1 : at
  return /^(?:\d{1,3}[A-Z]?|[IVX]{1,5})$/.test(scene.tokens[number]?.text ?? '') &&
    scene.tokens[number]?.gap === 'space'
    ? number
    : undefined
}
