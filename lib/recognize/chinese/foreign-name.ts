// Foreign names in Han characters: with the dot (卡米尔·艾山, 玛丽亚·罗西) by themselves, without it where enough speaks for them.
import { ENOUGH, type Evidence, groundsOf, type Rules, weigh } from '../evidence.ts'
import type { Sighting } from '../sighting.ts'
import { unknownAt } from '../unknown.ts'
import { charSet } from './char-set.ts'
import { DOTS } from './dots.ts'
import { isNeverGiven } from './given-names.ts'
import { ACT, wordOf } from './han-word.ts'
import { latinAfter } from './original.ts'
import { EDGE, personVerbs } from './person-words.ts'
import { LEADS_TO_PLACE, leadsToPlace } from './place-heads.ts'
import { codeAt, goesOn, holds, isHan, isNamed, joinsHan, type Scene, textAt, triggersAt } from './scene.ts'
import { titles } from './titles.ts'
import { isTransliteration } from './transliteration.ts'
import { DOT, SOUND } from './triggers.ts'

const dots = charSet(DOTS)
const LONGEST_PART = 8
/** Of a foreign name at least so much is written with characters for sounds. */
const MOSTLY_SOUNDS = 0.6
const LEADS = charSet('由与和同对向给跟请让被把据是为在及或')

/** Two characters that are a word, and not one that foreign sounds are written with by chance. */
const isPlainWord = (scene: Scene, i: number): boolean =>
  goesOn(scene, i + 1) &&
  wordOf(codeAt(scene, i), codeAt(scene, i + 1)) > 0 &&
  !(isTransliteration(codeAt(scene, i)) && isTransliteration(codeAt(scene, i + 1)))

/** The first token of the part that ends before the dot. */
function startOfPart(scene: Scene, dot: number): number {
  let first = dot
  while (dot - first < LONGEST_PART) {
    const at = first - 1
    const code = codeAt(scene, at)
    if (at < 0 || !isHan(code) || (first < dot && !goesOn(scene, first)) || isNamed(scene, at)) break
    if (isNeverGiven(code) || LEADS.has(code) || (first < dot && isPlainWord(scene, at))) break
    if (first < dot && titles.endingAt(scene.codes, at) !== undefined) break
    if (first < dot && wordOf(codeAt(scene, at - 1), code) === ACT && !isTransliteration(code)) break
    first = at
  }
  return first
}

/** The last token of the part that begins after the dot. */
function endOfPart(scene: Scene, dot: number): number {
  let last = dot
  while (last - dot < LONGEST_PART) {
    const at = last + 1
    const code = codeAt(scene, at)
    if (!isHan(code) || !joinsHan(scene, at) || isNamed(scene, at)) break
    if (isNeverGiven(code) || (isPlainWord(scene, at) && !isTransliteration(code))) break
    if (last > dot && (titles.beginningAt(scene.codes, at) !== undefined || endsBefore(scene, at))) break
    if (!isTransliteration(code) && last - dot >= 2) break
    last = at
  }
  return last
}

const endsBefore = (scene: Scene, at: number): boolean =>
  !isTransliteration(codeAt(scene, at)) && personVerbs.beginningAt(scene.codes, at) !== undefined

function dottedAt(scene: Scene, dot: number): Sighting[] {
  const first = startOfPart(scene, dot)
  let last = endOfPart(scene, dot)
  while (last > dot && dots.has(codeAt(scene, last + 1)) && isHan(codeAt(scene, last + 2))) {
    const end = endOfPart(scene, last + 1)
    if (end === last + 1) break
    last = end
  }
  if (dot - first < 1 || last - dot < 1 || last - first < 3) return []
  let sounds = 0
  for (let i = first; i <= last; i++) {
    if (i < last && isPlainWord(scene, i)) return []
    if (isTransliteration(codeAt(scene, i)) || dots.has(codeAt(scene, i))) sounds++
  }
  if (sounds < (last - first + 1) * MOSTLY_SOUNDS) return []
  const label = latinAfter(scene, last) ?? textAt(scene, first, last)
  return unknownAt(scene.passage, first, last, {
    kind: 'person',
    rule: 'person-dotted',
    label,
    why: [{ ground: 'dot', weight: ENOUGH }],
  })
}

/** Names with the dot in a passage. */
export function dottedNames(scene: Scene): Sighting[] {
  const found: Sighting[] = []
  if (!holds(scene, DOT)) return found
  for (let i = 1; i < scene.codes.length - 1; i++) {
    if (!triggersAt(scene, i, DOT) || isNamed(scene, i)) continue
    const names = dottedAt(scene, i)
    found.push(...names)
    i = names[0]?.last ?? i
  }
  return found
}

/** A stretch of characters that write foreign sounds. */
interface Run {
  readonly scene: Scene
  readonly first: number
  readonly last: number
  readonly name: string
}

type RunEvidence = Evidence<[Run]>

const SHORTEST = 2
const LONGEST = 7

const length: RunEvidence = ({ first, last }) => (last - first >= 3 ? 0.9 : last - first === 2 ? 0.5 : 0)
const words: RunEvidence = ({ scene, first, last }) => {
  let sum = 0
  for (let i = first; i < last; i++) if (wordOf(codeAt(scene, i), codeAt(scene, i + 1)) > 0) sum -= 0.8
  return Math.max(sum, -2)
}
// 在 | 淡滨尼 | 增设: a word begins where the run ends.
const wordAfter: RunEvidence = ({ scene, last }) =>
  goesOn(scene, last + 2) && wordOf(codeAt(scene, last + 1), codeAt(scene, last + 2)) > 0 ? 0.4 : 0
const cut: RunEvidence = ({ scene, first, last }) =>
  (goesOn(scene, first) && wordOf(codeAt(scene, first - 1), codeAt(scene, first)) > 0 ? -1.2 : 0) +
  (goesOn(scene, last + 1) && wordOf(codeAt(scene, last), codeAt(scene, last + 1)) > 0 ? -1.2 : 0)
const edges: RunEvidence = ({ scene, first, last }) =>
  (first === 0 || !goesOn(scene, first) || EDGE.has(codeAt(scene, first - 1)) ? 0.4 : 0) +
  (goesOn(scene, last + 1) ? 0 : 0.4)
const titleBefore: RunEvidence = ({ scene, first }) =>
  goesOn(scene, first) ? (titles.endingAt(scene.codes, first - 1)?.value.weight ?? 0) : 0
const verbAfter: RunEvidence = ({ scene, last }) =>
  goesOn(scene, last + 1) ? (personVerbs.beginningAt(scene.codes, last + 1)?.value ?? 0) : 0
const placeBefore: RunEvidence = ({ scene, first }) => {
  if (!goesOn(scene, first)) return 0
  if (leadsToPlace.endingAt(scene.codes, first - 1) !== undefined) return 1.3
  return LEADS_TO_PLACE.has(codeAt(scene, first - 1)) ? 1.1 : 0
}

const shared: Rules<[Run]> = [
  ['length', length],
  ['is-word', words],
  ['cut-from-word', cut],
  ['stands-free', edges],
  ['word-after', wordAfter],
]
const forPerson: Rules<[Run]> = [...shared, ['title-before', titleBefore], ['verb-after', verbAfter]]
const forPlace: Rules<[Run]> = [...shared, ['place-before', placeBefore]]

function runsIn(scene: Scene): Run[] {
  const found: Run[] = []
  if (!holds(scene, SOUND)) return found
  for (let i = 0; i < scene.codes.length; i++) {
    if (!triggersAt(scene, i, SOUND) || scene.cover.has(i)) continue
    let last = i
    while (triggersAt(scene, last + 1, SOUND) && goesOn(scene, last + 1) && !scene.cover.has(last + 1)) last++
    const first = titleEnd(scene, i, last)
    const end = wordStart(scene, first, last)
    if (last - first < LONGEST && end - first + 1 >= SHORTEST)
      found.push({ scene, first, last: end, name: textAt(scene, first, end) })
    i = last
  }
  return found
}

// 总理 | 马蒂亚 begins behind the title although 理 writes sounds too.
function titleEnd(scene: Scene, first: number, last: number): number {
  for (let at = Math.min(first + 2, last); at >= first; at--) {
    if (titles.endingAt(scene.codes, at) !== undefined) return at + 1
  }
  return first
}

// 马蒂亚 | 特别: the last characters begin a word that goes on.
function wordStart(scene: Scene, first: number, last: number): number {
  const goes = goesOn(scene, last + 1) && wordOf(codeAt(scene, last), codeAt(scene, last + 1)) > 0
  return goes && last - first > SHORTEST ? last - 1 : last
}

/** Names without a dot: persons by their title or by what they do, places by what leads to them; sure once, sure in all the doc. */
export function foreignNames(scenes: readonly Scene[]): Sighting[] {
  const runs = scenes.flatMap(runsIn)
  const sure = new Map<string, 'person' | 'place'>()
  for (const run of runs) {
    const both = weigh(shared, run)
    const person = both + titleBefore(run) + verbAfter(run)
    const place = both + placeBefore(run)
    if (Math.max(person, place) >= ENOUGH && !sure.has(run.name))
      sure.set(run.name, person >= place ? 'person' : 'place')
  }
  return runs.flatMap((run) => {
    const kind = sure.get(run.name)
    if (kind === undefined) return []
    const label = latinAfter(run.scene, run.last) ?? run.name
    const why = groundsOf(kind === 'person' ? forPerson : forPlace, run)
    return unknownAt(run.scene.passage, run.first, run.last, { kind, rule: `${kind}-foreign`, label, why })
  })
}
