// Places everybody knows: countries, great cities, the divisions of China, longest first.
import { placeAt, type Sighting } from '../sighting.ts'
import { countyStems, gazetteer } from './gazetteer.ts'
import { charSet } from './han-trie.ts'
import { wordOf } from './han-word.ts'
import { standingNames } from './known-name.ts'
import { leadsToPlace } from './place-heads.ts'
import { codeAt, goesOn, kindAt, type Scene } from './scene.ts'

// 在 | 兰考: the short name of a county behind a word that leads to a place or behind its province.
function countyAt(scene: Scene, i: number, listed: boolean): ReturnType<ReturnType<typeof countyStems>['beginningAt']> {
  const hit = countyStems().beginningAt(scene.codes, i)
  if (hit === undefined || !(goesOn(scene, i) || listed)) return undefined
  const last = i + hit.length - 1
  const before = codeAt(scene, i - 1)
  const leads =
    listed ||
    kindAt(scene, i - 1) === 'place' ||
    LOCATIVE.has(before) ||
    leadsToPlace.endingAt(scene.codes, i - 1) !== undefined
  const cut =
    (BESIDE.has(codeAt(scene, last + 1)) && goesOn(scene, last + 1)) ||
    (wordOf(codeAt(scene, last), codeAt(scene, last + 1)) > 0 && goesOn(scene, last + 1))
  return leads && !cut ? hit : undefined
}
const LISTS = '、'.charCodeAt(0)
const LOCATIVE = charSet('在到赴抵离返驻')
/** After a thing and no place: 在 | 樟树 | 下. */
const BESIDE = charSet('下上里旁边间前后中')

export function knownPlaces(scene: Scene): Sighting[] {
  const found: Sighting[] = []
  for (let i = 0; i < scene.codes.length; i++) {
    const hit =
      gazetteer().beginningAt(scene.codes, i) ??
      countyAt(scene, i, codeAt(scene, i - 1) === LISTS && found.at(-1)?.last === i - 2)
    if (hit === undefined) continue
    const last = i + hit.length - 1
    const { entity, label, hasHead } = hit.value
    found.push({
      ...placeAt(scene.passage, i, last),
      kind: 'place',
      rule: hasHead ? 'place-head' : 'gazetteer',
      candidates: [entity],
      label,
      why: [],
    })
    i = last
  }
  return standingNames(scene, found)
}
