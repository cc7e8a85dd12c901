// Credits: photographers, bylines, and the name alone at the end of an article.
import { isCapital } from '../../token.ts'
import type { Sighting } from '../sighting.ts'
import { unknownAt } from '../unknown.ts'
import { isVietnameseSyllable } from '../vietnamese-name.ts'
import { CREDIT, hasCue } from './cue.ts'
import { shapesAt } from './person-shape.ts'
import { endOfCapitals, isNamed, keyAt, type Scene, textAt } from './scene.ts'
import { isFunctionWord } from './vocabulary.ts'

/** Words of a line that names authors and no more. */
const MAX_BYLINE = 14

function personAt(scene: Scene, first: number, sure: boolean): Sighting[] {
  if (!isCapital(scene.tokens[first]) || isNamed(scene, first)) return []
  const opensName = shapesAt(scene, first, first + 1).some(({ origin, weight }) => origin === 'chinese' && weight >= 2)
  if (isFunctionWord(keyAt(scene, first)) && !opensName) return []
  // "By Zhang Yun and Yao Yulin": a given name may be a town's.
  const isTown = (i: number): boolean => opensName && i === first + 1 && scene.cover.get(i)?.kind === 'place'
  const last = endOfCapitals(
    scene,
    first,
    (_, i) => (!isNamed(scene, i) || isTown(i)) && !hasCue(scene.tokens[i], CREDIT),
  )
  const words = scene.tokens.slice(first, last + 1)
  const shaped = shapesAt(scene, first, last).some((shape) => shape.last === last && shape.weight >= 1)
  const syllables = words.length <= 4 && words.every((word) => isVietnameseSyllable(word.key))
  if (words.length < 2 || words.length > 4 || !(shaped || syllables || sure)) return []
  return unknownAt(scene.passage, first, last, { kind: 'person', rule: 'credit', label: textAt(scene, first, last) })
}

// "(photo: Minh Quan/AFP)", "Photo by Minh Quan".
export function photographers(scene: Scene): Sighting[] {
  const found: Sighting[] = []
  for (let i = 0; i < scene.tokens.length; i++) {
    if (!hasCue(scene.tokens[i], CREDIT)) continue
    const key = keyAt(scene, i)
    const next = keyAt(scene, i + 1)
    if (isCapital(scene.tokens[i + 1]) && /^(?:photo|photos|image|picture)$/.test(key) && isCapital(scene.tokens[i]))
      found.push(
        ...personAt(scene, i + 1, false).filter(
          (person) => person.last === scene.tokens.length - 1 || keyAt(scene, person.last + 1) === '/',
        ),
      )
    if (next === ':' || next === 'by') found.push(...personAt(scene, i + 2, next === 'by'))
  }
  return found
}

const NEAR_TOP = 6

// "S. Nair | KOCHI | May 2": above the text, apart from the rest of the line.
function atopLine(scene: Scene): Sighting[] {
  if (scene.passage.index > NEAR_TOP || !isCapital(scene.tokens[0])) return []
  return shapesAt(
    scene,
    0,
    endOfCapitals(scene, 0, (_, i) => !isNamed(scene, i)),
  )
    .filter(({ last, weight }) => weight >= 1 && keyAt(scene, last + 1) === '|')
    .slice(0, 1)
    .flatMap(({ last }) =>
      unknownAt(scene.passage, 0, last, { kind: 'person', rule: 'credit', label: textAt(scene, 0, last) }),
    )
}

// "By Nguyen Lan" opens an article, "Thanh Binh" closes it: a line of its own.
// "By Nguyen Lan and Ada O'Neill, Lima": after "by" the others are as sure as the first.
function byline(scene: Scene, isLast: boolean): Sighting[] {
  const { tokens } = scene
  const signed = keyAt(scene, 0) === 'by'
  const size = tokens.length - (signed ? 1 : 0)
  if (size < 2 || (!signed && !isLast) || scene.passage.sentence.role === 'title') return []
  if (!signed) return size > 5 ? [] : personAt(scene, 0, false).filter((person) => endsName(scene, person))
  if (size > MAX_BYLINE || /[.!?]/.test(textAt(scene, 0, tokens.length - 1).slice(-1))) return []
  const people: Sighting[] = []
  for (let i = 1; i < tokens.length; ) {
    const [person] = personAt(scene, i, people.length > 0).filter((found) => endsName(scene, found))
    if (person === undefined) break
    people.push(person)
    if (!/^(and|&|,)$/.test(keyAt(scene, person.last + 1))) break
    i = person.last + 2
  }
  return people
}

const endsName = (scene: Scene, { last }: Sighting): boolean =>
  last === scene.tokens.length - 1 || /^(,|\/|\(|and|&|in)$/.test(keyAt(scene, last + 1))

/** The people who sign above or below; `isLast` where the passage closes the doc. */
export const authorsIn = (scene: Scene, isLast: boolean): Sighting[] => [...atopLine(scene), ...byline(scene, isLast)]
