// Later short forms of bodies: what brackets explain (江宁区妇女联合会（以下简称区妇联）, …（JNWF）), and a firm's own name (星火 for 星火科技有限公司).
import { isAllCapitals } from '../../token.ts'
import { ENOUGH } from '../evidence.ts'
import { type Sighting, sightingAgain } from '../sighting.ts'
import { bodyHeads, fields } from './body-heads.ts'
import { CharSet } from './char-set.ts'
import { hanTrie, wordSet } from './han-trie.ts'
import { wordOf } from './han-word.ts'
import { isTorn } from './known-name.ts'
import { codeAt, goesOn, isHan, isNamed, type Scene, textAt, WORD } from './scene.ts'

const OPEN = '('.charCodeAt(0)
const CLOSE = ')'.charCodeAt(0)
const QUOTE = '"'.charCodeAt(0)
const called = wordSet('以下简称 以下称 下称 简称 下简称 以下统称 统称 又称 亦称 即')
const LONGEST_ALIAS = 8
/** Heads of firms and schools, whose own name stands for them later. */
const firms = wordSet(
  '公司 有限公司 有限责任公司 股份有限公司 集团 集团公司 银行 合作社 专业合作社 科技 半导体 材料 药业 俱乐部 足球俱乐部',
)

const end = (scene: Scene, i: number): number => {
  while (codeAt(scene, i) !== CLOSE && codeAt(scene, i) !== 0 && codeAt(scene, i) !== OPEN) i++
  return i
}

/** Does each character of the short name stand in the long one, in order? */
function isDrawnFrom(short: string, long: string): boolean {
  let at = -1
  for (const char of short) {
    at = long.indexOf(char, at + 1)
    if (at < 0) return false
  }
  return true
}

/** What brackets behind a body say that it is called: "(以下简称"区妇联")", "(全总)". */
function explained(scene: Scene, body: Sighting): string | undefined {
  if (codeAt(scene, body.last + 1) !== OPEN) return undefined
  const close = end(scene, body.last + 2)
  let first = body.last + 2
  const said = called.beginningAt(scene.codes, first)
  first += said?.length ?? 0
  while (first < close && !isHan(codeAt(scene, first)) && codeAt(scene, first) > 2) first++
  let last = first
  while (last + 1 < close && codeAt(scene, last + 1) !== QUOTE) last++
  if (last >= close || last - first >= LONGEST_ALIAS) return undefined
  const text = textAt(scene, first, last)
  if (first === last && isAllCapitals(scene.tokens[first])) return text
  const isShort = text.length > 1 && isHan(codeAt(scene, first))
  return isShort && (said !== undefined || isDrawnFrom(text, textAt(scene, body.first, body.last))) ? text : undefined
}

/** 星火 in 江宁星火科技有限公司: two or three characters that no list knows before the field and head of a firm. */
function ownName(scene: Scene, body: Sighting): string | undefined {
  const head = firms.endingAt(scene.codes, body.last)
  if (head === undefined || body.rule !== 'body-head') return undefined
  let last = body.last - head.length
  for (let more = true; more; ) {
    const field = fields.endingAt(scene.codes, last) ?? bodyHeads.endingAt(scene.codes, last)
    more = field !== undefined && last - field.length >= body.first + 1
    if (more) last -= field?.length ?? 0
    if (codeAt(scene, last) === CLOSE) {
      while (last > body.first && codeAt(scene, last) !== OPEN) last--
      last--
      more = true
    }
  }
  let first = body.first
  for (let i = body.first; i <= last; i++) if (scene.cover.get(i)?.kind === 'place') first = i + 1
  const length = last - first + 1
  const isWord = length === 2 && wordOf(codeAt(scene, first), codeAt(scene, last)) > 0
  return length < 2 || length > 3 || isWord ? undefined : textAt(scene, first, last)
}

/** Short forms of the bodies that the doc names in full. */
export function bodyShortForms(scenes: readonly Scene[]): Sighting[] {
  const han: [string, Sighting][] = []
  const letters = new Map<string, Sighting>()
  for (const scene of scenes) {
    for (const body of scene.cover.sightings()) {
      if (body.kind !== 'organization' || body.candidates.length > 1 || body.first === body.last) continue
      const alias = explained(scene, body)
      if (alias !== undefined && /^\p{Script=Han}/u.test(alias)) han.push([alias, body])
      else if (alias !== undefined && !letters.has(alias)) letters.set(alias, body)
      const own = ownName(scene, body)
      if (own !== undefined) han.push([own, body])
    }
  }
  return han.length === 0 && letters.size === 0 ? [] : occurrences(scenes, han, letters)
}

function occurrences(
  scenes: readonly Scene[],
  han: readonly [string, Sighting][],
  letters: ReadonlyMap<string, Sighting>,
): Sighting[] {
  const names = hanTrie(han)
  const openings = new CharSet(names.beginnings())
  const found: Sighting[] = []
  for (const scene of scenes) {
    for (let i = 0; i < scene.codes.length; i++) {
      const code = codeAt(scene, i)
      if (!openings.has(code) && (letters.size === 0 || code !== WORD)) continue
      const hit = names.beginningAt(scene.codes, i)
      const body = hit?.value ?? (code === WORD ? letters.get(scene.tokens[i]?.text ?? '') : undefined)
      const last = i + (hit?.length ?? 1) - 1
      if (body === undefined || isTaken(scene, i, last)) continue
      const rule = hit === undefined ? 'explained-abbreviation' : 'later-short-form'
      const why = [{ ground: 'full-name', weight: ENOUGH, words: body.label ?? '' }]
      found.push(sightingAgain(body, scene.passage, i, last, rule, why))
      i = last
    }
  }
  return found
}

function isTaken(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (isNamed(scene, i) || (i > first && !goesOn(scene, i))) return true
  return isTorn(scene, first, last)
}
