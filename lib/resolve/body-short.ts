// Later short forms of bodies: "the Federation" after a federation was named in full.
import { joins, keyAt, type Scene } from '../recognize/english/scene.ts'
import { BODY_HEADS } from '../recognize/english/vocabulary.ts'
import { type Sighting, sightingAgain } from '../recognize/sighting.ts'
import { isCapital } from '../token.ts'

/** Too general, or understood by country already. */
const NEVER = new Set(
  'party government administration authority forces force army police community company group press news post front nations court school'.split(
    ' ',
  ),
)

/** The words by which a body may be called later: its last, and the one before "of" or "for". */
function headsOf(scene: Scene, { first, last }: Sighting): string[] {
  const heads = new Set([keyAt(scene, last)])
  for (let i = first; i < last; i++) if (/^(of|for)$/.test(keyAt(scene, i + 1))) heads.add(keyAt(scene, i))
  return [...heads].filter((head) => BODY_HEADS.has(head) && !NEVER.has(head))
}

/** Whose or what belongs to a body: "Federation | cadres" needs no article before it. */
const BELONGING =
  /^(?:cadres?|officials?|officers?|members?|leaders?|branch|branches|chapters?|cells?|organi[sz]ers?|staff|activists?|delegates?|representatives?|headquarters|leadership|membership|reforms?)$/

const isShortForm = (scene: Scene, i: number): boolean => {
  const next = scene.tokens[i + 1]
  const free = scene.cover.get(i) === undefined
  if (!free || !isCapital(scene.tokens[i])) return false
  if (joins(next) && next !== undefined && BELONGING.test(next.text)) return !isCapital(scene.tokens[i - 1])
  const goesOn = joins(next) && ((isCapital(next) && next?.text !== 'I') || /^(of|for)$/.test(next?.key ?? ''))
  return keyAt(scene, i - 1) === 'the' && !goesOn
}

/** Short forms of bodies, each meaning the last one before with that head. */
export function bodyShortForms(scenes: readonly Scene[]): Sighting[] {
  const latest = new Map<string, Sighting>()
  const found: Sighting[] = []
  for (const scene of scenes) {
    if (scene.titleCase) continue
    for (const i of scene.capitals) {
      const cover = scene.cover.get(i)
      if (cover?.kind === 'organization' && cover.first === i && cover.first < cover.last && isCapital(scene.tokens[i]))
        for (const head of headsOf(scene, cover)) latest.set(head, cover)
      const body = isShortForm(scene, i) ? latest.get(keyAt(scene, i)) : undefined
      if (body !== undefined) found.push(sightingAgain(body, scene.passage, i, i, 'later-short-form'))
    }
  }
  return found
}
