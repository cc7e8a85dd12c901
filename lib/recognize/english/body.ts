// Bodies that the codebook does not know, by the head of their name: "Lima Bar Association", "Ministry of Culture, Sports and Tourism".
import { isCapital } from '../../token.ts'
import { ENOUGH } from '../evidence.ts'
import { standsAlone } from '../modifier.ts'
import { type Sighting, sightingAgain } from '../sighting.ts'
import { unknownAt } from '../unknown.ts'
import { endOf, isOrdinal, isPerson, startOf } from './body-extent.ts'
import { BODY_HEAD, hasCue } from './cue.ts'
import { joins, keyAt, type Scene, textAt } from './scene.ts'
import { DEMONYMS } from './vocabulary.ts'

/** With a people's name alone before them these name no one body: "Chinese companies", "the Vietnamese press". */
const VAGUE = new Set(
  'party government community group company press news post front center centre school office department forces force team nations mission delegation administration authority'.split(
    ' ',
  ),
)

const isVague = (scene: Scene, first: number, last: number): boolean => {
  if (!VAGUE.has(keyAt(scene, last))) return false
  for (const token of scene.tokens.slice(first, last))
    if (token.shape === 'word' && !DEMONYMS.has(token.key)) return false
  return true
}

/** Games and rounds of games are no bodies. */
/** "the civil service" and the like are no one body, with capitals or without. */
const isGeneric = (scene: Scene, first: number, head: number): boolean =>
  first === head - 1 &&
  /^services?$/.test(keyAt(scene, head)) &&
  /^(?:civil|public|social|military|national|health|essential|foreign|armed|community|memorial)$/.test(
    keyAt(scene, first),
  )

const isContest = (scene: Scene, head: number): boolean =>
  keyAt(scene, head) === 'league' && /^(?:champions|europa|conference|nations)$/.test(keyAt(scene, head - 1))

// "They urged Congress to act": without an article it is the legislature of the country spoken of.
function legislatureAt(scene: Scene, i: number): Sighting[] {
  const next = scene.tokens[i + 1]
  const before = scene.tokens[i - 1]
  const isBare =
    /^(?:congress|parliament)$/.test(keyAt(scene, i)) &&
    !/^(?:the|a|an|this|our|its|party|each|every)$/.test(before?.key ?? '')
  const goesOn =
    next !== undefined && (next.gap === 'hyphen' || (isCapital(next) && joins(next)) || /^(?:of|for)$/.test(next.key))
  if (!isBare || goesOn || before === undefined || before.shape === 'number' || isCapital(before)) return []
  const label = scene.tokens[i]?.text ?? ''
  return unknownAt(scene.passage, i, i, { kind: 'organization', rule: 'bare-legislature', label })
}

/** The bodies in a passage, by their heads. */
export function bodiesIn(scene: Scene): Sighting[] {
  const found: Sighting[] = []
  if (scene.titleCase) return found
  for (const i of scene.capitals) {
    if (!hasCue(scene.tokens[i], BODY_HEAD) || isPerson(scene, i)) continue
    const next = scene.tokens[i + 1]
    const goesOn = joins(next) && (next?.gap === 'hyphen' || (isCapital(next) && hasCue(next, BODY_HEAD)))
    if (goesOn || scene.cover.get(i)?.kind === 'place') continue
    if (isContest(scene, i)) continue
    const first = startOf(scene, i)
    const last = endOf(scene, i)
    if (first === last) found.push(...legislatureAt(scene, i))
    if (
      first === last ||
      isGeneric(scene, first, i) ||
      isVague(scene, first, last) ||
      (keyAt(scene, i) === 'party' && last === i && !standsAlone(scene.tokens, first, last))
    )
      continue
    // "Viet Nam | Women's Union": a place before a known body is weighed by the rule for wider bodies.
    const place = scene.cover.get(first)
    const owned = place?.kind === 'place' ? scene.cover.get(place.last + 1) : undefined
    if (
      owned?.kind === 'organization' &&
      owned.first > first &&
      owned.last === last &&
      owned.label === null &&
      isCapital(scene.tokens[owned.first])
    )
      continue
    const label = textAt(scene, first, last).replaceAll(' ,', ',')
    const known = isOrdinal(scene, first) ? scene.cover.get(first + 1) : undefined
    if (known?.kind === 'organization' && known.first === first + 1 && known.last === last) {
      if (keyAt(scene, i) === 'congress') found.push(sightingAgain(known, scene.passage, first, last))
      continue
    }
    found.push(
      ...unknownAt(scene.passage, first, last, {
        kind: 'organization',
        rule: 'body-head',
        label,
        why: [{ ground: 'head', weight: ENOUGH, words: keyAt(scene, i) }],
      }),
    )
  }
  return found
}
