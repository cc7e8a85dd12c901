// Which place of each level a doc speaks of: "UBND xã" is of the commune that was named last.
import { slugOf } from '../../fold.ts'
import type { BodyExtent } from './body-extent.ts'
import { type Level, PLACE_HEADS } from './place-heads.ts'
import { type Provinces, provinceIn } from './provinces.ts'
import { labelAt, type Scene } from './scene.ts'

/** The place that was spoken of last, by its level. */
export type LatestPlaces = Map<Level, { readonly label: string; readonly slug: string }>

/** Keeps the places of a scene from one token to another. */
export function learnPlaces(scene: Scene, from: number, to: number, places: LatestPlaces, provinces: Provinces): void {
  for (let i = from; i <= to; i++) {
    const cover = scene.cover.get(i)
    if (cover?.first !== i) continue
    // "UBND tỉnh Tân Phú", which the codebook knows as a branch, speaks of its province too.
    const seat = cover.rule === 'codebook-local' ? provinceIn(cover.candidates[0] ?? '', provinces) : undefined
    if (seat !== undefined) places.set('province', seat)
    if (cover.kind !== 'place') continue
    const id = cover.candidates[0] ?? ''
    const level = PLACE_HEADS.at(scene.tokens, i, scene.plain)?.meaning.level ?? (provinces.has(id) ? 'province' : null)
    if (level !== null) places.set(level, { label: labelAt(scene, i, cover.last), slug: id.slice(id.indexOf(':') + 1) })
  }
}

/** "Huyện ủy Tân Phú" speaks of the district Tân Phú. */
export function learnSeat(scene: Scene, first: number, extent: BodyExtent, level: Level, places: LatestPlaces): void {
  if (extent.level !== null || extent.last < first) return
  const label = labelAt(scene, first, extent.last)
  const place = scene.cover.get(first)
  const id = place?.kind === 'place' && place.first === first ? place.candidates[0] : undefined
  places.set(level, { label, slug: id?.slice(id.indexOf(':') + 1) ?? slugOf(label) })
}
