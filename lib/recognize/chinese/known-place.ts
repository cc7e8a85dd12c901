// Places everybody knows: countries, great cities, the divisions of China, longest first.
import { placeAt, type Sighting } from '../sighting.ts'
import { gazetteer } from './gazetteer.ts'
import { wordOf } from './han-word.ts'
import { codeAt, goesOn, type Scene } from './scene.ts'

// 上 | 海拔: two characters that belong to two words.
function isTorn(scene: Scene, first: number, last: number): boolean {
  if (last - first !== 1 || !goesOn(scene, first) || !goesOn(scene, last + 1)) return false
  return (
    wordOf(codeAt(scene, first - 1), codeAt(scene, first)) > 0 &&
    wordOf(codeAt(scene, last), codeAt(scene, last + 1)) > 0
  )
}

export function knownPlaces(scene: Scene): Sighting[] {
  const found: Sighting[] = []
  for (let i = 0; i < scene.codes.length; i++) {
    const hit = gazetteer().beginningAt(scene.codes, i)
    if (hit === undefined) continue
    const last = i + hit.length - 1
    if (isTorn(scene, i, last)) continue
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
  return found
}
