// Bodies that everybody knows, by their exact name; a name that also means other things needs something beside it.
import { bare } from '../../fold.ts'
import { isAllCapitals, isCapital } from '../../token.ts'
import { ENOUGH } from '../evidence.ts'
import type { Sighting } from '../sighting.ts'
import { unknownAt } from '../unknown.ts'
import { BODIES, TEAM_NAMES } from './lexicon/bodies.ts'
import { joins, keyAt, type Scene, textAt } from './scene.ts'
import { DEMONYMS, PERSON_VERBS } from './vocabulary.ts'

interface KnownBody {
  readonly text: string
  readonly size: number
  readonly isSure: boolean
}

const LONGEST = 6
const TEAMS = new Set(TEAM_NAMES.split(' '))

/** The size in tokens that a text has here: "Procter & Gamble" three, "Coca-Cola" two. */
const sizeOf = (text: string): number => text.split(/[ -]|(?=&)|(?<=&)(?=\S)/).length

let read: ReadonlyMap<string, readonly KnownBody[]> | undefined
function bodiesByFirstWord(): ReadonlyMap<string, readonly KnownBody[]> {
  if (read !== undefined) return read
  const bodies = new Map<string, KnownBody[]>()
  for (const entry of BODIES.split(/[|\n]/).filter(Boolean)) {
    const text = bare(entry.replace('?', ''))
    const first = (text.split(/[ &-]/)[0] ?? '').toLowerCase()
    const list = bodies.get(first) ?? []
    list.push({ text, size: sizeOf(text), isSure: !entry.endsWith('?') })
    bodies.set(first, list)
  }
  for (const list of bodies.values()) list.sort((a, b) => b.size - a.size)
  read = bodies
  return bodies
}

/** "the magazine Time", "Shell said", "shares in Orange". */
function isMeant(scene: Scene, first: number, last: number): boolean {
  const after = keyAt(scene, last + 1)
  const before = keyAt(scene, first - 1)
  return (
    PERSON_VERBS.has(after) ||
    /^(?:'s|inc|corp|executives|shares|employees|workers|engineers|reported)$/.test(after) ||
    /^(?:journal|magazine|newspaper|daily|weekly|company|firm|giant|retailer|carmaker|maker|club|team|rival|rivals|publisher|airline|lender|bank)$/.test(
      before,
    )
  )
}

function bodyAt(scene: Scene, i: number): Sighting[] {
  const token = scene.tokens[i]
  const covering = scene.cover.get(i)?.kind
  if (token === undefined || covering === 'organization' || covering === 'person') return []
  const found = bodiesByFirstWord()
    .get(bare(token.key))
    ?.find(({ text, size }) => {
      const last = i + Math.min(size, LONGEST) - 1
      return (
        bare(textAt(scene, i, last)) === text &&
        !(isCapital(scene.tokens[last + 1]) && scene.tokens[last + 1]?.gap === 'hyphen')
      )
    })
  if (found === undefined) return []
  const last = i + found.size - 1
  if (!found.isSure && (scene.titleCase || !isMeant(scene, i, last))) return []
  const isNational =
    found.text.startsWith('Red C') && DEMONYMS.has(keyAt(scene, i - 1)) && isCapital(scene.tokens[i - 1])
  const first = isNational ? i - 1 : i
  const label = textAt(scene, first, last)
  return unknownAt(scene.passage, first, last, {
    kind: 'organization',
    rule: 'world-body',
    label,
    why: [{ ground: 'well-known', weight: ENOUGH, words: label }],
  })
}

// "the Boston Bruins": a city and what its team is called.
function teamAt(scene: Scene, i: number): Sighting[] {
  const place = scene.cover.get(i - 1)
  const isTeam = TEAMS.has(scene.tokens[i]?.text ?? '') && place?.kind === 'place' && joins(scene.tokens[i])
  if (!isTeam || place === undefined) return []
  const label = textAt(scene, place.first, i)
  return unknownAt(scene.passage, place.first, i, { kind: 'organization', rule: 'team', label })
}

/** The well-known bodies of a passage. */
export const worldBodies = (scene: Scene): Sighting[] =>
  scene.capitals.flatMap((i) => (isAllCapitals(scene.tokens[i]) ? [] : [...bodyAt(scene, i), ...teamAt(scene, i)]))

/** The well-known abbreviations, of which the doc itself has not said that they mean something else. */
export const worldAbbreviations = (scene: Scene): Sighting[] =>
  scene.capitals.flatMap((i) => (isAllCapitals(scene.tokens[i]) ? bodyAt(scene, i) : []))
