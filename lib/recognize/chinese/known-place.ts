// Places everybody knows: countries, great cities, the divisions of China, longest first.
import { placeAt, type Sighting } from '../sighting.ts'
import { gazetteer } from './gazetteer.ts'
import { standingNames } from './known-name.ts'
import type { Scene } from './scene.ts'

export function knownPlaces(scene: Scene): Sighting[] {
  const found: Sighting[] = []
  for (let i = 0; i < scene.codes.length; i++) {
    const hit = gazetteer().beginningAt(scene.codes, i)
    if (hit === undefined) continue
    const last = i + hit.length - 1
    const { entity, label, hasHead } = hit.value
    found.push({
      ...placeAt(scene.passage, i, last),
      kind: 'place',
      rule: hasHead ? 'place-with-head' : 'gazetteer',
      candidates: [entity],
      label,
      why: [],
    })
    i = last
  }
  return standingNames(scene, found)
}
