// Bodies by the word that says what they are, beside them: "Ibama, the environment agency,", "the retailer Primark", "JBS, a company that".
import { isCapital } from '../../token.ts'
import { ENOUGH } from '../evidence.ts'
import type { Sighting } from '../sighting.ts'
import { unknownAt } from '../unknown.ts'
import { isCommonWord } from './lexicon/lexicon.ts'
import {
  endOfCapitals,
  isCommonOpening,
  isFree,
  isVerbalOpening,
  joins,
  keyAt,
  opensSentence,
  type Scene,
  textAt,
} from './scene.ts'
import { CALENDAR, DEMONYMS, isFunctionWord, PLACE_HEADS, TITLES } from './vocabulary.ts'

const LONGEST_APPOSITION = 9
const KINDS = new Set(
  `agency company firm group union party body watchdog regulator broadcaster bank lender ministry association auditor operator airline carrier newspaper magazine weekly daily tabloid club charity network giant maker carmaker automaker drugmaker retailer supplier contractor manufacturer publisher startup start-up
  nonprofit organization organisation federation coalition alliance militia movement consultancy think-tank insurer utility subsidiary conglomerate brewery chain cooperative foundation website channel station label studio distributor exporter importer developer militants rebels cartel gang syndicate parliament legislature court tribunal ombudsman brand`.split(
    /\s+/,
  ),
)

// "Ibama, | the environment agency,": the first noun before the next mark that says what it is.
function kindBehind(scene: Scene, last: number): string | undefined {
  if (keyAt(scene, last + 1) !== ',') return undefined
  const opening = keyAt(scene, last + 2)
  const isOwned = keyAt(scene, last + 3) === "'s" || keyAt(scene, last + 4) === "'s"
  if (!/^(?:a|an|the|its|one)$/.test(opening) && !isOwned) return undefined
  for (let i = last + 3; i < last + 2 + LONGEST_APPOSITION; i++) {
    const key = keyAt(scene, i)
    if (KINDS.has(key))
      return /^(?:'s|leader|chief|official|member|spokesman|spokeswoman|worker|boss|president|director)$/.test(
        keyAt(scene, i + 1),
      )
        ? undefined
        : key
    if (TITLES.has(key) || key === '' || /^[,.;:()]$/.test(key) || /^(?:who|which|that|of|in|for|said)$/.test(key))
      return undefined
  }
  return undefined
}

// "the airline | Aer Lingus", "auditor | KPMG".
function kindBefore(scene: Scene, first: number): string | undefined {
  const key = keyAt(scene, first - 1)
  const token = scene.tokens[first - 1]
  return KINDS.has(key) && !isCapital(token) && scene.tokens[first]?.gap === 'space' ? key : undefined
}

function isPossible(scene: Scene, first: number, last: number): boolean {
  if (last - first > 3 || isCommonOpening(scene, first) || isFunctionWord(keyAt(scene, first))) return false
  const keys = Array.from({ length: last - first + 1 }, (_, i) => keyAt(scene, first + i))
  if (
    keys.some((key) => CALENDAR.has(key) || DEMONYMS.has(key) || TITLES.has(key)) ||
    PLACE_HEADS.has(keys.at(-1) ?? '')
  )
    return false
  if (first === last && (COMPASS.test(keys[0] ?? '') || isVerbalOpening(scene, first))) return false
  return (
    !keys.every(isCommonWord) ||
    (first < last && !opensSentence(scene, first)) ||
    (keys.join('').length < 5 && first === last)
  )
}

const COMPASS = /^(?:north|south|east|west)$/

/** The bodies that a passage explains so. */
export function bodiesExplained(scene: Scene): Sighting[] {
  if (scene.titleCase) return []
  const found: Sighting[] = []
  let after = 0
  for (const i of scene.capitals) {
    if (i < after) continue
    if (!isFree(scene, i) || (i > 0 && isCapital(scene.tokens[i - 1]) && joins(scene.tokens[i]))) continue
    const last = endOfCapitals(scene, i, isFree)
    after = last + 1
    const words = kindBehind(scene, last) ?? kindBefore(scene, i)
    if (words !== undefined && isPossible(scene, i, last))
      found.push(
        ...unknownAt(scene.passage, i, last, {
          kind: 'organization',
          rule: 'body-explained',
          label: textAt(scene, i, last),
          why: [{ ground: 'kind-beside', weight: ENOUGH, words }],
        }),
      )
  }
  return found
}
