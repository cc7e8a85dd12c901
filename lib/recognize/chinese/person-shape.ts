// The shapes of Chinese persons' names: a surname and one or two characters, each shape with how much it says by itself.
import { givenWeight } from './given-names.ts'
import { wordOf } from './han-word.ts'
import { codeAt, goesOn, isHan, isNamed, isSpaced, kindAt, type Scene } from './scene.ts'
import { isVietnameseMiddle, isVietnameseSurname, surnameAt } from './surnames.ts'
import { titles } from './titles.ts'

export interface Shape {
  readonly first: number
  readonly last: number
  readonly origin: 'chinese' | 'vietnamese'
  readonly weight: number
  /** How many of its characters are the surname. */
  readonly surname: number
}

const SINGLE_GIVEN = -0.2
/** With less no title makes a name. */
const LEAST = -0.3

/** May the token be a part of a new name? What is short and known as a place or a notion gives way to it: 李 | 新民. */
function isFree(scene: Scene, i: number): boolean {
  const cover = scene.cover.get(i)
  if (cover === undefined) return true
  if (cover.kind === 'concept') return cover.last - cover.first < 2
  return cover.kind === 'place' && cover.rule === 'gazetteer' && cover.last - cover.first === 1
}

// 高 | 度 is a word, 高 | 明 might be a name: a surname that makes a word with what follows says little.
const asWord = (scene: Scene, i: number, given: number): number =>
  PENALTY[given === 1 ? 1 : 0]?.[wordOf(codeAt(scene, i), codeAt(scene, i + 1))] ?? 0

/** By whether the word is all of the name, then by its sort: none, a thing, an act. */
const PENALTY = [
  [0, -1.1, -1.5],
  [0, -1.8, -3],
]

// 总统 | 李在明: Korean given names have 在, behind a title it is one of them.
const isKorean = (scene: Scene, first: number, i: number): boolean =>
  codeAt(scene, i) === IN && i === first + 1 && titles.endingAt(scene.codes, first - 1) !== undefined
const IN = '在'.charCodeAt(0)

function chinese(scene: Scene, first: number, surname: number, weight: number, given: number): Shape | undefined {
  const last = first + surname + given - 1
  let sum = weight + (surname === 1 ? asWord(scene, first, given) : 0) + (given === 1 ? SINGLE_GIVEN : 0)
  for (let i = first + surname; i <= last; i++) {
    if (!goesOn(scene, i) || !isFree(scene, i)) return undefined
    sum += isKorean(scene, first, i) ? 0.5 : givenWeight(codeAt(scene, i))
  }
  if (sum < LEAST) return undefined
  return { first, last, origin: 'chinese', weight: sum, surname }
}

// 闫　力: a name of two characters set as wide as those of three.
function padded(scene: Scene, first: number, weight: number): Shape | undefined {
  const [last, next] = [first + 1, first + 2]
  const isApart = (i: number): boolean => !goesOn(scene, i)
  if (!isSpaced(scene, last) || !isHan(codeAt(scene, last)) || !isApart(first) || !isApart(next)) return undefined
  return { first, last, origin: 'chinese', weight: weight + givenWeight(codeAt(scene, last)) + 0.3, surname: 1 }
}

// 阮氏明开, 陈文光明: in Vietnam two characters may follow the one between.
function vietnamese(scene: Scene, first: number): Shape | undefined {
  const last = first + 3
  if (!isVietnameseSurname(codeAt(scene, first)) || !isVietnameseMiddle(codeAt(scene, first + 1))) return undefined
  let sum = 1.2
  for (let i = first + 1; i <= last; i++) {
    if (!goesOn(scene, i) || !isFree(scene, i)) return undefined
    sum += givenWeight(codeAt(scene, i)) / 2
  }
  return { first, last, origin: 'vietnamese', weight: sum - 0.5, surname: 1 }
}

const NO_SHAPES: readonly Shape[] = []

/** The shapes that may begin at a token. */
export function shapesAt(scene: Scene, i: number): readonly Shape[] {
  const { length, weight } = surnameAt(scene.codes, i)
  if (length === 0 || !isFree(scene, i) || (kindAt(scene, i) === 'place' && isNamed(scene, i))) return NO_SHAPES
  const long = chinese(scene, i, length, weight, 2)
  const short = chinese(scene, i, length, weight, 1)
  const other = length === 1 ? (vietnamese(scene, i) ?? padded(scene, i, weight)) : undefined
  if (long === undefined && short === undefined && other === undefined) return NO_SHAPES
  const shapes: Shape[] = []
  if (long !== undefined) shapes.push(long)
  if (short !== undefined) shapes.push(short)
  if (other !== undefined) shapes.push(other)
  return shapes
}
