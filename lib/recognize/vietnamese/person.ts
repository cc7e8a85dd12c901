// Persons that the codebook does not know: stretches of capitals with a name's shape and evidence around them.

import { isCapital } from '../../token.ts'
import { isFree, keyAt } from '../english/scene.ts'
import { ENOUGH } from '../evidence.ts'
import { passAlong } from '../neighbours.ts'
import type { Sighting } from '../sighting.ts'
import { unknownAt } from '../unknown.ts'
import { personGrounds, personWeight } from './person-evidence.ts'
import { type Shape, shapesAt } from './person-shape.ts'
import { goesOn, isNameToken, isOpening, isSmallOpening, labelAt, type Scene } from './scene.ts'
import { PEOPLES } from './small-words.ts'
import { isStrongSurname, isSurname } from './surnames.ts'
import { TITLES } from './titles.ts'

interface PersonCandidate {
  readonly scene: Scene
  readonly shape: Shape
  weight: number
}

/** May the token be a part of a person's name? A place of the codebook may, behind a surname: "Trần | Hòa Bình". */
function isPart(scene: Scene, i: number, first: number): boolean {
  if (isFree(scene, i)) return true
  const cover = scene.cover.get(i)
  if (cover?.kind !== 'place' || cover.rule.startsWith('place-') || i === first) return false
  return (
    isSurname(keyAt(scene, cover.first - 1), scene.plain) &&
    cover.first > first &&
    isFree(scene, cover.first - 1) &&
    isStrongSurname(keyAt(scene, first), scene.plain)
  )
}

/** Titles and small words at the start of a stretch: "Anh | Trần Nam", "Theo | Lê Hoa". */
export function afterTitles(scene: Scene, first: number, last: number): number {
  let at = first
  while (at < last) {
    const title = TITLES.at(scene.tokens, at, scene.plain)
    const isTitle =
      title !== undefined &&
      title.size === 1 &&
      (isOpening(scene, at) || title.meaning.familiar) &&
      (!isSurname(keyAt(scene, at), scene.plain) || isSurname(keyAt(scene, at + 1), scene.plain))
    const isSmall =
      isSmallOpening(scene, at) &&
      !(isSurname(keyAt(scene, at), scene.plain) && last - at >= 2 && !scene.words.isAlsoSmall(keyAt(scene, at)))
    // "Phó Bí | thư": a title that the stretch only begins.
    if (!isTitle && !isSmall && !(title !== undefined && title.size > 1 && !isSurname(keyAt(scene, at), scene.plain)))
      break
    at += title?.size ?? 1
  }
  return at
}

function candidatesIn(scene: Scene, first: number, last: number): PersonCandidate[] {
  const found: PersonCandidate[] = []
  for (let at = afterTitles(scene, first, last); at <= last; ) {
    const people = PEOPLES.at(scene.tokens, at, scene.plain)
    if (people !== undefined && people.size === last - at + 1) break
    let best: PersonCandidate | undefined
    for (const shape of shapesAt(scene, at, last)) {
      const weight = personWeight(scene, shape)
      if (best === undefined || weight > best.weight) best = { scene, shape, weight }
    }
    if (best !== undefined) found.push(best)
    at = best !== undefined && best.weight >= ENOUGH ? best.shape.last + 1 : at + 1
  }
  return found
}

/** "S. Nandan", "Arlen F. Brost": the stop behind an initial, where the name goes on. */
const isInitialStop = ({ tokens }: Scene, i: number): boolean =>
  tokens[i]?.text === '.' && tokens[i]?.gap === 'none' && tokens[i - 1]?.text.length === 1 && isCapital(tokens[i + 1])

/** All that may be a person in a passage. */
function personCandidates(scene: Scene): PersonCandidate[] {
  const found: PersonCandidate[] = []
  if (scene.shouted) return found
  for (let i = 0; i < scene.tokens.length; i++) {
    if (!isCapital(scene.tokens[i]) || !isFree(scene, i) || !isNameToken(scene, i)) continue
    let last = i
    for (let next = i + 1; ; next++) {
      if (isInitialStop(scene, next)) continue
      if (!goesOn(scene, next) || !isPart(scene, next, i)) break
      last = next
    }
    // One word alone is no full name, unless an apostrophe makes it one of the highlands: "K'Brin".
    if (last > i || scene.tokens[i]?.text[1] === "'") found.push(...candidatesIn(scene, i, last))
    i = last
  }
  return found
}

const SEPARATOR = /^(?:,|;|và|va|cùng)$/

const areNeighbours = (a: PersonCandidate, b: PersonCandidate): boolean =>
  a.scene === b.scene && b.shape.first - a.shape.last === 2 && SEPARATOR.test(keyAt(a.scene, a.shape.last + 1))

/** Lists pass evidence on: who stands beside a person in a list is a person more likely. */
function withNeighbours(candidates: readonly PersonCandidate[]): readonly PersonCandidate[] {
  passAlong(candidates, areNeighbours, (from, to) => {
    if (from.weight >= ENOUGH && to.weight < ENOUGH && to.weight > 0 && to.shape.weight > 0) to.weight += 1.5
  })
  return candidates
}

const nameOf = ({ scene, shape }: PersonCandidate): string => labelAt(scene, shape.first, shape.last)

/** Short forms that look like full names: "Sô Phan" beside Thạch Sô Phan, "Y Than" beside Y Than Niê. */
function partsOf(names: ReadonlySet<string>): Set<string> {
  const parts = new Set<string>()
  for (const name of names) {
    const words = name.split(' ')
    for (let i = 1; i < words.length; i++) {
      parts.add(words.slice(i).join(' '))
      if (/^(?:[KHY]'|[YA]$)/.test(words[0] ?? '')) parts.add(words.slice(0, i).join(' '))
    }
  }
  return parts
}

/** "Chu Dĩ Minh (Zhou Yiming)": the name in brackets is the same person's, and its spelling makes the record. */
function withAliases(persons: readonly Sighting[]): Sighting[] {
  const same = new Map<string, Sighting>()
  persons.forEach((person, i) => {
    const inner = persons[i + 1]
    const bracketed =
      inner?.sentence === person.sentence && inner.first === person.last + 2 && inner.start - person.end <= 2
    if (bracketed && /^person-(?:pinyin|western)$/.test(inner.rule) && person.rule === 'person-kinh')
      same.set(person.candidates.join(), inner)
  })
  return persons.map((person) => {
    const alias = same.get(person.candidates.join())
    return alias === undefined ? person : { ...person, candidates: alias.candidates }
  })
}

/** The persons of a doc: a name that is sure in one place is sure in all. */
export function personsIn(scenes: readonly Scene[]): Sighting[] {
  const candidates = withNeighbours(scenes.flatMap(personCandidates))
  const sure = new Set(candidates.filter((one) => one.weight >= ENOUGH).map(nameOf))
  const parts = partsOf(sure)
  const persons = candidates
    .filter((one) => (one.weight >= ENOUGH || (sure.has(nameOf(one)) && one.weight > -1)) && !parts.has(nameOf(one)))
    .flatMap((one) => {
      const { first, last, origin } = one.shape
      return unknownAt(one.scene.passage, first, last, {
        kind: 'person',
        rule: `person-${origin}`,
        label: nameOf(one),
        why: personGrounds(one.scene, one.shape),
      })
    })
  return withAliases(persons)
}
