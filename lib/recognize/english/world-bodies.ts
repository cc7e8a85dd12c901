// Bodies that everybody knows, by their exact name; a name that also means other things needs something beside it.
import { bare } from '../../fold.ts'
import { isAllCapitals, isCapital } from '../../token.ts'
import { ENOUGH } from '../evidence.ts'
import type { Sighting } from '../sighting.ts'
import { unknownAt } from '../unknown.ts'
import { hasCue, TEAM, WORLD_BODY } from './cue.ts'
import { bodiesByFirstWord, TEAMS } from './known-body.ts'
import { joins, keyAt, type Scene, textAt } from './scene.ts'
import { DEMONYMS, PERSON_VERBS } from './vocabulary.ts'

const LONGEST = 6

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
export function worldBodies(scene: Scene): Sighting[] {
  const found: Sighting[] = []
  for (const i of scene.capitals) {
    const token = scene.tokens[i]
    if (!hasCue(token, WORLD_BODY | TEAM) || isAllCapitals(token)) continue
    found.push(...bodyAt(scene, i), ...teamAt(scene, i))
  }
  return found
}

/** The well-known abbreviations, of which the doc itself has not said that they mean something else. */
export function worldAbbreviations(scene: Scene): Sighting[] {
  const found: Sighting[] = []
  for (const i of scene.capitals)
    if (isAllCapitals(scene.tokens[i]) && hasCue(scene.tokens[i], WORLD_BODY)) found.push(...bodyAt(scene, i))
  return found
}
