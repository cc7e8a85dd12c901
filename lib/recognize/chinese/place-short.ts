// Later short forms of places: 乌洋 after 乌洋村, 库车 after 库车市.
import { ENOUGH } from '../evidence.ts'
import { type Sighting, sightingAgain } from '../sighting.ts'
import { CharSet } from './char-set.ts'
import { hanTrie } from './han-trie.ts'
import { wordOf } from './han-word.ts'
import { isTorn } from './known-name.ts'
import { placeHeads } from './place-heads.ts'
import { codeAt, goesOn, isNamed, type Scene, textAt } from './scene.ts'

const SHORTEST_STEM = 2
/** Of a stem with a common word inside the rest must be longer: 翠苑 but not 幸福 for 幸福村. */
const isWordAlone = (stem: string): boolean =>
  stem.length === SHORTEST_STEM && wordOf(stem.charCodeAt(0), stem.charCodeAt(1)) > 0

/** The stems of the places that the doc names with a head. */
function stemsOf(scenes: readonly Scene[]): [string, Sighting][] {
  const stems: [string, Sighting][] = []
  for (const scene of scenes) {
    for (const place of scene.cover.sightings()) {
      if (place.kind !== 'place' || place.candidates.length > 1) continue
      const head = placeHeads.endingAt(scene.codes, place.last)
      if (head === undefined) continue
      const stem = textAt(scene, place.first, place.last - head.length)
      if (stem.length >= SHORTEST_STEM && !isWordAlone(stem)) stems.push([stem, place])
    }
  }
  return stems
}

/** Does something else begin or end here, so that the stem is only a part of it? */
function isPart(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (isNamed(scene, i) || (i > first && !goesOn(scene, i))) return true
  return isTorn(scene, first, last)
}

export function placeShortForms(scenes: readonly Scene[]): Sighting[] {
  const named = stemsOf(scenes)
  if (named.length === 0) return []
  const stems = hanTrie(named)
  const openings = new CharSet(stems.beginnings())
  const found: Sighting[] = []
  for (const scene of scenes) {
    for (let i = 0; i < scene.codes.length; i++) {
      if (!openings.has(codeAt(scene, i))) continue
      const hit = stems.beginningAt(scene.codes, i)
      if (hit === undefined) continue
      const last = i + hit.length - 1
      if (isPart(scene, i, last)) continue
      const why = [{ ground: 'full-name', weight: ENOUGH, words: hit.value.label ?? '' }]
      found.push(sightingAgain(hit.value, scene.passage, i, last, 'later-short-form', why))
      i = last
    }
  }
  return found
}
