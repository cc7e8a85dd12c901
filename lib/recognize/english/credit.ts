// Credits: photographers, bylines, and the name alone at the end of an article.
import { entityId } from '../../entity.ts'
import { slugOf } from '../../fold.ts'
import { isCapital } from '../../token.ts'
import { placeAt, type Sighting } from '../sighting.ts'
import { shapesAt } from './person-shape.ts'
import { endOfCapitals, keyAt, type Scene, textAt } from './scene.ts'
import { isVietnameseSyllable } from './vietnamese-name.ts'
import { isFunctionWord } from './vocabulary.ts'

const CREDIT =
  /^(photo|photos|photograph|image|picture|translated|written|reported|reporting|compiled|edited|story|text)$/

const isFree = (scene: Scene, i: number): boolean => {
  const cover = scene.cover.get(i)
  return cover === undefined || cover.kind === 'concept'
}

function personAt(scene: Scene, first: number, sure: boolean): Sighting[] {
  if (!isCapital(scene.tokens[first]) || !isFree(scene, first) || isFunctionWord(keyAt(scene, first))) return []
  const last = endOfCapitals(scene, first, (i) => isFree(scene, i))
  const words = scene.tokens.slice(first, last + 1)
  const shaped = shapesAt(scene, first, last).some((shape) => shape.last === last && shape.weight >= 1)
  const syllables = words.length <= 4 && words.every((word) => isVietnameseSyllable(word.key))
  if (words.length < 2 || words.length > 4 || !(shaped || syllables || sure)) return []
  const label = textAt(scene, first, last)
  return [
    {
      ...placeAt(scene.passage, first, last),
      kind: 'person',
      rule: 'credit',
      candidates: [entityId(`person:${slugOf(label)}`)],
      label,
    },
  ]
}

// "(photo: Tri Dung/VNA)", "Photo by Tri Dung".
function photographers(scene: Scene): Sighting[] {
  const found: Sighting[] = []
  scene.tokens.forEach(({ key }, i) => {
    if (!CREDIT.test(key)) return
    const next = keyAt(scene, i + 1)
    if (next === ':' || next === 'by') found.push(...personAt(scene, i + 2, next === 'by'))
  })
  return found
}

// "By Nguyen Lan" opens an article, "Giang Nam" closes it: a line of its own.
function byline(scene: Scene, isLast: boolean): Sighting[] {
  const { tokens } = scene
  const from = keyAt(scene, 0) === 'by' ? 1 : 0
  const size = tokens.length - from
  if (size < 2 || size > 5 || (from === 0 && !isLast) || scene.passage.sentence.role === 'title') return []
  const people = personAt(scene, from, false)
  return people.filter((person) => person.last === tokens.length - 1 || /^[,/(]$/.test(keyAt(scene, person.last + 1)))
}

/** The people whom a passage credits; `isLast` where it closes the doc. */
export const creditsIn = (scene: Scene, isLast: boolean): Sighting[] => [
  ...photographers(scene),
  ...byline(scene, isLast),
]
