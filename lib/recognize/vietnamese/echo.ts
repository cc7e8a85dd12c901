// Headlines in capitals: names that the doc has elsewhere are known again in them, whatever their case.
import type { Token } from '../../token.ts'
import { type Sighting, sightingAgain } from '../sighting.ts'
import type { Scene } from './scene.ts'

interface Known {
  readonly keys: readonly string[]
  readonly sighting: Sighting
}

function namesOf(scenes: readonly Scene[]): Map<string, Known[]> {
  const names = new Map<string, Known[]>()
  const seen = new Set<string>()
  for (const scene of scenes) {
    if (scene.shouted) continue
    for (const sighting of scene.cover.sightings()) {
      if (sighting.kind === 'concept' || sighting.first === sighting.last) continue
      const keys = scene.tokens.slice(sighting.first, sighting.last + 1).map(({ key }) => key)
      const text = `${sighting.kind} ${keys.join(' ')}`
      if (seen.has(text)) continue
      seen.add(text)
      const list = names.get(keys[0] ?? '')
      if (list === undefined) names.set(keys[0] ?? '', [{ keys, sighting }])
      else list.push({ keys, sighting })
    }
  }
  return names
}

const stands = (tokens: readonly Token[], at: number, keys: readonly string[]): boolean =>
  keys.every((key, i) => tokens[at + i]?.key === key)

/** The names of the doc in its passages in capitals. */
export function echoes(scenes: readonly Scene[]): Sighting[] {
  if (!scenes.some(({ shouted }) => shouted)) return []
  const names = namesOf(scenes)
  return scenes.flatMap((scene) =>
    scene.shouted
      ? scene.tokens.flatMap(({ key }, at) =>
          (names.get(key) ?? [])
            .filter(({ keys }) => stands(scene.tokens, at, keys))
            .map(({ keys, sighting }) => sightingAgain(sighting, scene.passage, at, at + keys.length - 1, 'headline')),
        )
      : [],
  )
}
