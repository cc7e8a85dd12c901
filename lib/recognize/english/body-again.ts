// A body that the doc has named in one place is known again wherever the same words stand: an agency of a dateline, a name that brackets explain.
import { isCapital } from '../../token.ts'
import { ENOUGH } from '../evidence.ts'
import { type Sighting, sightingAgain } from '../sighting.ts'
import { isFree, joins, type Scene } from './scene.ts'

interface KnownBody {
  readonly words: readonly string[]
  readonly body: Sighting
}

function bodiesSeen(scenes: readonly Scene[]): Map<string, KnownBody[]> {
  const seen = new Set<string>()
  const bodies = new Map<string, KnownBody[]>()
  for (const scene of scenes) {
    for (const body of scene.cover.sightings()) {
      if (body.kind !== 'organization' || body.label === null || body.candidates.length !== 1) continue
      const words = scene.tokens.slice(body.first, body.last + 1).map((token) => token.text)
      const name = words.join(' ')
      if (seen.has(name) || (words.length < 2 && name.length < 4)) continue
      seen.add(name)
      const first = words[0] ?? ''
      bodies.set(first, [...(bodies.get(first) ?? []), { words, body }])
    }
  }
  for (const list of bodies.values()) list.sort((a, b) => b.words.length - a.words.length)
  return bodies
}

function standsHere(scene: Scene, i: number, words: readonly string[]): boolean {
  const fits = words.every((word, step) => scene.tokens[i + step]?.text === word && isFree(scene, i + step))
  const after = scene.tokens[i + words.length]
  const before = scene.tokens[i - 1]
  const isWhole = !(isCapital(after) && joins(after)) && !(isCapital(before) && joins(scene.tokens[i]) && i > 1)
  return fits && (isWhole || words.length > 1)
}

/** Bodies by the names that the doc has made known. */
export function bodiesAgain(scenes: readonly Scene[]): Sighting[] {
  const bodies = bodiesSeen(scenes)
  if (bodies.size === 0) return []
  const found: Sighting[] = []
  for (const scene of scenes)
    for (const i of scene.capitals) {
      if (!isFree(scene, i)) continue
      const known = bodies.get(scene.tokens[i]?.text ?? '')?.find(({ words }) => standsHere(scene, i, words))
      if (known === undefined) continue
      const { words, body } = known
      const why = [{ ground: 'full-name', weight: ENOUGH, words: body.label ?? '' }]
      found.push(sightingAgain(body, scene.passage, i, i + words.length - 1, 'body-again', why))
    }
  return found
}
