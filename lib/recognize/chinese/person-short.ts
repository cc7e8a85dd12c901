// Later short forms of persons: 老叶 and 叶主任 after 叶明华, 明华 alone, 卡米尔 after 卡米尔·艾山.
import type { EntityId } from '../../entity.ts'
import { nearestBearer } from '../../resolve/bearer.ts'
import { ENOUGH } from '../evidence.ts'
import { type Sighting, sightingAt } from '../sighting.ts'
import { CharSet, charSet, codesOf } from './char-set.ts'
import { type HanTrie, hanTrie } from './han-trie.ts'
import { wordOf } from './han-word.ts'
import { codeAt, goesOn, isNamed, type Scene, textAt } from './scene.ts'
import { isVietnameseSurname, surnameAt } from './surnames.ts'
import { NICKNAME, NICKNAMES, shortTitles } from './titles.ts'

interface FullName {
  readonly entity: EntityId
  readonly label: string | null
  readonly at: number
}

type Names = Map<string, FullName[]>

const DOT = /[·•・‧⋅∙]/
const KIN = charSet('叔伯姐哥姨嫂婶爷奶')

/** The persons of the doc by what they may be called later. */
interface Bearers {
  /** By surname: 叶. */
  readonly surnames: Names
  /** By a name that stands alone: 明华, 卡米尔. */
  readonly given: Names
  /** By the last character of a Vietnamese name. */
  readonly last: Names
}

function learn(names: Names, key: string, name: FullName): void {
  const list = names.get(key)
  if (list === undefined) names.set(key, [name])
  else list.push(name)
}

/** 阿依古丽, 古丽 and 买买提 of 阿依古丽·买买提. */
function dottedForms([first = '', ...others]: readonly string[]): string[] {
  const tail = first.length > 3 ? first.slice(-2) : ''
  return [first, tail, others.at(-1) ?? ''].filter((part) => part.length > 1)
}

function bearersOf(scenes: readonly Scene[], dotted: boolean): Bearers {
  const bearers: Bearers = { surnames: new Map(), given: new Map(), last: new Map() }
  for (const scene of scenes) {
    for (const { kind, candidates, first, last, start, label } of scene.cover.sightings()) {
      const [entity] = candidates
      if (kind !== 'person' || entity === undefined || candidates.length > 1) continue
      const text = textAt(scene, first, last)
      const isDotted = DOT.test(text)
      if (dotted && !isDotted) continue
      const name = { entity, label, at: start }
      if (isDotted) {
        for (const part of dottedForms(text.split(DOT))) learn(bearers.given, part, name)
        continue
      }
      const surname = surnameAt(scene.codes, first).length
      if (surname === 0 || text.length <= surname || text.length > surname + 3) continue
      learn(bearers.surnames, text.slice(0, surname), name)
      const given = text.slice(surname)
      if (given.length === 2 && wordOf(given.charCodeAt(0), given.charCodeAt(1)) === 0)
        learn(bearers.given, given, name)
      if (isVietnameseSurname(text.charCodeAt(0))) learn(bearers.last, text.slice(-1), name)
    }
  }
  return bearers
}

const clings = (scene: Scene, a: number, b: number): boolean =>
  goesOn(scene, b) && wordOf(codeAt(scene, a), codeAt(scene, b)) > 0

/** Where a short form stands, and whom it may mean. */
interface ShortForm {
  readonly first: number
  readonly last: number
  readonly names: readonly FullName[]
}

/** The names to look for, each set ready to be asked of every character. */
interface Wanted {
  readonly surnames: HanTrie<readonly FullName[]>
  readonly given: HanTrie<readonly FullName[]>
  readonly last: HanTrie<readonly FullName[]>
}

// 老 | 叶, 小 | 陈: both characters are the name.
function nickname(scene: Scene, i: number, { surnames }: Wanted): ShortForm | undefined {
  if (!NICKNAME.has(codeAt(scene, i)) || !goesOn(scene, i + 1)) return undefined
  const surname = surnames.beginningAt(scene.codes, i + 1)
  if (surname === undefined || surname.length > 1) return undefined
  if (clings(scene, i, i + 1) && surnameAt(scene.codes, i + 1).weight < 1) return undefined
  if (clings(scene, i - 1, i) || clings(scene, i + 1, i + 2)) return undefined
  return { first: i, last: i + 1, names: surname.value }
}

// 叶 | 主任: the title is no part of the span.
function withTitle(scene: Scene, i: number, { surnames }: Wanted): ShortForm | undefined {
  const surname = surnames.beginningAt(scene.codes, i)
  if (surname === undefined) return undefined
  const last = i + surname.length - 1
  if (!goesOn(scene, last + 1) || clings(scene, i - 1, i)) return undefined
  const title = shortTitles.beginningAt(scene.codes, last + 1)
  if (title === undefined || (title.length === 1 && clings(scene, last, last + 1))) return undefined
  return { first: i, last, names: surname.value }
}

// 明华, 卡米尔.
function alone(scene: Scene, i: number, { given }: Wanted): ShortForm | undefined {
  const name = given.beginningAt(scene.codes, i)
  if (name === undefined) return undefined
  const last = i + name.length - 1
  for (let at = i; at <= last; at++) if (isNamed(scene, at) || (at > i && !goesOn(scene, at))) return undefined
  const torn =
    name.length === 2 &&
    (clings(scene, i - 1, i) || (clings(scene, last, last + 1) && !clings(scene, last + 1, last + 2)))
  return torn ? undefined : { first: i, last, names: name.value }
}

// 六 | 叔, where the text has named a 陈文六 of Vietnam.
function vietnamese(scene: Scene, i: number, { last }: Wanted): ShortForm | undefined {
  if (!KIN.has(codeAt(scene, i + 1)) || !goesOn(scene, i + 1)) return undefined
  const name = last.beginningAt(scene.codes, i)
  return name === undefined ? undefined : { first: i, last: i + 1, names: name.value }
}

/** The characters that a short form may begin with. */
function* openingsOf(...names: readonly Names[]): Generator<number> {
  yield* codesOf(NICKNAMES)
  for (const some of names) for (const name of some.keys()) yield name.charCodeAt(0)
}

/** Short forms of the persons that the doc names in full; `dotted`: of those alone whose names have a dot. */
export function personShortForms(scenes: readonly Scene[], dotted = false): Sighting[] {
  const { surnames, given, last } = bearersOf(scenes, dotted)
  if (surnames.size === 0 && given.size === 0) return []
  const wanted: Wanted = { surnames: hanTrie(surnames), given: hanTrie(given), last: hanTrie(last) }
  const openings = new CharSet(openingsOf(surnames, given, last))
  const found: Sighting[] = []
  for (const scene of scenes) {
    for (let i = 0; i < scene.codes.length; i++) {
      if (!openings.has(codeAt(scene, i)) || isNamed(scene, i)) continue
      const form =
        nickname(scene, i, wanted) ??
        withTitle(scene, i, wanted) ??
        alone(scene, i, wanted) ??
        vietnamese(scene, i, wanted)
      const bearer = form === undefined ? undefined : nearestBearer(form.names, scene.tokens[i]?.start ?? 0)
      if (form === undefined || bearer === undefined) continue
      found.push(
        sightingAt(scene.passage, form.first, form.last, {
          kind: 'person',
          rule: 'later-short-form',
          candidates: [bearer.entity],
          label: bearer.label,
          why: [{ ground: 'full-name', weight: ENOUGH, words: bearer.label ?? '' }],
        }),
      )
      i = form.last
    }
  }
  return found
}
