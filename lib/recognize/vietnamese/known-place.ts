// Countries, regions and cities that everybody knows, unless their name is a part of another or speaks of a people.

import { findNames } from '../../codebook/match.ts'
import { isCapital } from '../../token.ts'
import { keyAt } from '../english/scene.ts'
import { ENOUGH } from '../evidence.ts'
import { type Sighting, sightingAt } from '../sighting.ts'
import { isVietnameseSyllable } from '../vietnamese-name.ts'
import { gazetteer, SHORT_COUNTRIES } from './gazetteer.ts'
import { syllablesOf } from './phrases.ts'
import { goesOn, isOpening, type Scene } from './scene.ts'
import { PEOPLE_OF } from './small-words.ts'
import { TITLES } from './titles.ts'

const COUNTRY = syllablesOf('nước')

// "Anh", "Đức", "Nga" are also what people are called: alone among capitals, in no form of address, and not where a sentence begins.
function isShortCountry(scene: Scene, i: number): boolean {
  const before = keyAt(scene, i - 1)
  if (COUNTRY.has(before)) return true
  // "Thủ tướng Đức Friedrich Weber": a foreign name behind it is another's.
  const foreign = !isVietnameseSyllable(keyAt(scene, i + 1)) && TITLES.endingAt(scene.tokens, i - 1) !== undefined
  if (foreign && goesOn(scene, i + 1)) return true
  if (goesOn(scene, i + 1) || (i > 0 && isCapital(scene.tokens[i - 1]) && scene.tokens[i]?.gap === 'space'))
    return false
  return !isOpening(scene, i) && TITLES.endingAt(scene.tokens, i - 1)?.meaning.familiar !== true && before !== 'thị'
}

// "Nguyễn | Hà Lan", "Trần Nam | Á": capitals before the name make it a part of a longer one.
const isPart = (scene: Scene, first: number, last: number): boolean =>
  goesOn(scene, first) &&
  first > 0 &&
  isCapital(scene.tokens[first - 1]) &&
  !isOpening(scene, first - 1) &&
  scene.tokens[first - 1]?.text !== scene.tokens[first - 1]?.text.toUpperCase() &&
  first === last

/** The places of the gazetteer in a passage. */
export function gazetteerPlaces(scene: Scene): Sighting[] {
  const { names, labels } = gazetteer()
  const { tokens } = scene
  return findNames({ names }, tokens).flatMap(({ first, last, names: [name] }) => {
    const token = tokens[first]
    if (name === undefined || token === undefined || isPart(scene, first, last)) return []
    const short = first === last && SHORT_COUNTRIES.has(token.text)
    if (short && !isShortCountry(scene, first)) return []
    if (first === last && PEOPLE_OF.endingAt(tokens, first - 1) !== undefined && keyAt(scene, first - 1) !== 'dân')
      return []
    return [
      sightingAt(scene.passage, first, last, {
        kind: 'place',
        rule: 'gazetteer',
        candidates: [name.entity],
        label: labels.get(name.entity) ?? null,
        why: [{ ground: 'gazetteer-name', weight: ENOUGH, words: labels.get(name.entity) ?? '' }],
      }),
    ]
  })
}
