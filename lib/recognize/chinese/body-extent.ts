// How far the name of a body reaches to the left of its head: 江宁区 | 妇女联合会, 星火 | 科技 | 有限公司.

import { fields, LEVELS, levelWords, UMBRELLAS } from './body-heads.ts'
import { BODY_STOP, bodyStops } from './body-stops.ts'
import { charSet } from './char-set.ts'
import { ACT, THING, wordOf } from './han-word.ts'
import { EDGE } from './person-words.ts'
import { codeAt, isHan, joinsHan, NUMBER, type Scene, WORD } from './scene.ts'
import { titles } from './titles.ts'

const LONGEST = 24
/** So many characters that no list knows may stand in one name. */
const MOST_PROPER = 6
const LONGEST_PLACE = 5
const ORDINAL = '第'.charCodeAt(0)
const NUMERALS = charSet('一二三四五六七八九十百零〇')
const BRACKET_OPEN = '('.charCodeAt(0)
const BRACKET_CLOSE = ')'.charCodeAt(0)

/** What a name is made of, from its beginning to its head. */
export interface Extent {
  readonly first: number
  /** Places, levels, other bodies before the head: which of them there are. */
  readonly hasPlace: boolean
  readonly hasLevel: boolean
  readonly hasBody: boolean
  readonly hasField: boolean
  /** What stands just before the head. */
  readonly near: Step['part'] | undefined
  /** Characters that no list explains. */
  readonly proper: number
}

interface Step {
  readonly first: number
  readonly part: 'place' | 'level' | 'body' | 'field' | 'proper' | 'number'
}

/** Does the text to the left of `at` belong to the name as one part? */
function stepFrom(scene: Scene, at: number): Step | undefined {
  const end = at - 1
  const code = codeAt(scene, end)
  if (end < 0 || !joinsHan(scene, at)) return undefined
  const cover = scene.cover.get(end)
  if (cover?.kind === 'place' && cover.last === end) return { first: cover.first, part: 'place' }
  if (cover?.kind === 'organization' && cover.last === end) return { first: cover.first, part: 'body' }
  if (cover?.kind === 'person' || EDGE.has(code)) return bracketed(scene, end)
  if (code === NUMBER || NUMERALS.has(code))
    return { first: codeAt(scene, end - 1) === ORDINAL ? end - 1 : end, part: 'number' }
  const umbrella = UMBRELLAS.endingAt(scene.codes, end)
  if (umbrella !== undefined) return { first: end - umbrella.length + 1, part: 'body' }
  const level = levelWords.endingAt(scene.codes, end)
  if (level !== undefined) return { first: end - level.length + 1, part: 'level' }
  const field = fields.endingAt(scene.codes, end)
  if (field !== undefined && field.length > 1) return { first: end - field.length + 1, part: 'field' }
  if (bodyStops.endingAt(scene.codes, end) !== undefined || titles.endingAt(scene.codes, end) !== undefined)
    return undefined
  if (wordOf(codeAt(scene, end - 1), code) === ACT) return undefined
  if (LEVELS.has(code) && wordOf(codeAt(scene, end - 1), code) === 0) return { first: end, part: 'level' }
  // 首都 | 师范大学: a word may end with what is a function word elsewhere.
  if (BODY_STOP.has(code) && wordOf(codeAt(scene, end - 1), code) === THING && !BODY_STOP.has(codeAt(scene, end - 1)))
    return { first: end - 1, part: 'proper' }
  if (BODY_STOP.has(code)) return undefined
  if (field !== undefined) return { first: end, part: 'field' }
  return isHan(code) || code === WORD ? { first: end, part: 'proper' } : undefined
}

// 星火科技（深圳）| 有限公司.
function bracketed(scene: Scene, end: number): Step | undefined {
  if (codeAt(scene, end) !== BRACKET_CLOSE) return undefined
  for (let i = end - 1; i > end - 6; i--) {
    if (codeAt(scene, i) === BRACKET_OPEN) return isHan(codeAt(scene, i - 1)) ? { first: i, part: 'proper' } : undefined
  }
  return undefined
}

/** Towards its beginning a name goes from fields and names of its own over levels and places to the body that it belongs to. */
const RANK: Readonly<Record<Step['part'], number>> = { proper: 0, field: 0, number: 0, level: 1, place: 2, body: 3 }

/** Everything to the left of a head that belongs to its name. */
export function extentOf(scene: Scene, head: number): Extent {
  let first = head
  let proper = 0
  let loose = head
  let rank = 0
  let level = head
  let near: Step['part'] | undefined
  const seen = { place: false, level: false, body: false, field: false, number: false, proper: false }
  while (head - first < LONGEST) {
    const step = stepFrom(scene, first)
    if (step === undefined) break
    // 玉塔格 | 村 | 妇联: before a level stands the name of a place that no list has.
    const isPlaceName = step.part === 'proper' && rank === RANK.level && LEVELS.has(codeAt(scene, level))
    if (RANK[step.part] < rank && !(isPlaceName && level - step.first <= LONGEST_PLACE)) break
    if (step.part === 'level') level = step.first
    rank = Math.max(rank, RANK[step.part])
    if (step.part === 'proper') proper += first - step.first
    if (proper > MOST_PROPER) {
      // What is so long and explained by nothing is text, not a name.
      first = loose
      proper = 0
      break
    }
    near ??= step.part
    first = step.first
    seen[step.part] = true
    if (step.part !== 'proper') loose = first
  }
  while (
    first < head &&
    (codeAt(scene, first) === NUMBER ||
      (LEADING.has(codeAt(scene, first)) && wordOf(codeAt(scene, first), codeAt(scene, first + 1)) === 0)) &&
    !seen.place
  ) {
    first++
    proper--
  }
  return {
    first,
    hasPlace: seen.place,
    hasLevel: seen.level,
    hasBody: seen.body,
    hasField: seen.field,
    near,
    proper,
  }
}

const LEADING = charSet('原新老前现某全')
