// Abbreviations in brackets behind a body's name mean this body from then on.

import { isAllCapitals } from '../../token.ts'
import { keyAt } from '../english/scene.ts'
import { ENOUGH } from '../evidence.ts'
import { type Sighting, sightingAgain } from '../sighting.ts'
import type { Scene } from './scene.ts'

/** The bracketed abbreviations and the bodies before them; by abbreviation, the first stands. */
function meaningsOf(scenes: readonly Scene[]): Map<string, Sighting> {
  const meant = new Map<string, Sighting>()
  for (const scene of scenes) {
    for (const body of scene.cover.sightings()) {
      if (body.kind !== 'organization' || keyAt(scene, body.last + 1) !== '(') continue
      // "(IUCN)", "(gọi tắt là IUCN)", "(sau đây gọi là Hội)".
      const called = scene.tokens.slice(body.last + 2, body.last + 8)
      const letters = called.find((token) => isAllCapitals(token) || token.text === ')')
      if (letters !== undefined && isAllCapitals(letters) && !meant.has(letters.text)) meant.set(letters.text, body)
    }
  }
  return meant
}

/** Every later place of an abbreviation that the doc explains. */
export function explainedAbbreviations(scenes: readonly Scene[]): Sighting[] {
  const meant = meaningsOf(scenes)
  if (meant.size === 0) return []
  const found: Sighting[] = []
  for (const scene of scenes) {
    for (const i of scene.capitals) {
      const token = scene.tokens[i]
      const body = token !== undefined && isAllCapitals(token) ? meant.get(token.text) : undefined
      if (body === undefined || scene.cover.get(i)?.kind === 'organization') continue
      const why = [{ ground: 'full-name', weight: ENOUGH, words: body.label ?? body.rule }]
      found.push(sightingAgain(body, scene.passage, i, i, 'explained-abbreviation', why))
    }
  }
  return found
}
