// Later short forms of bodies: "Liên đoàn", "Quỹ" after such a body was named in full.

import { isCapital } from '../../token.ts'
import { ENOUGH } from '../evidence.ts'
import { type Sighting, sightingAgain } from '../sighting.ts'
import { BODY_HEADS } from './body-heads.ts'
import { syllablesOf } from './phrases.ts'
import { goesOn, isOpening, type Scene } from './scene.ts'

/** Words of one syllable that with a capital stand for the body inside a sentence. */
const SHORT = syllablesOf('hội quỹ viện bộ sở cục trường đài báo ban')

const headOf = (scene: Scene, at: number): { key: string; size: number } | undefined => {
  const head = BODY_HEADS.at(scene.tokens, at, scene.plain)
  if (head === undefined || !isCapital(scene.tokens[at])) return undefined
  const key = scene.tokens
    .slice(at, at + head.size)
    .map((token) => token.key)
    .join(' ')
  return head.size > 1 || SHORT.has(key) ? { key, size: head.size } : undefined
}

const whyOf = (body: Sighting) => [{ ground: 'full-name', weight: ENOUGH, words: body.label ?? body.rule }]

/** Short forms of bodies, each meaning the last one before with that head. */
export function bodyShortForms(scenes: readonly Scene[]): Sighting[] {
  const latest = new Map<string, Sighting>()
  return scenes.flatMap((scene) => {
    const found: Sighting[] = []
    if (scene.shouted) return found
    for (let i = 0; i < scene.tokens.length; i++) {
      if (!isCapital(scene.tokens[i])) continue
      const cover = scene.cover.get(i)
      const head = headOf(scene, i)
      if (head === undefined) continue
      const end = i + head.size - 1
      if (cover?.kind === 'organization') {
        if (cover.first === i && cover.last > end) latest.set(head.key, cover)
        continue
      }
      const body = latest.get(head.key)
      const alone = !goesOn(scene, end + 1) && cover === undefined && !(head.size === 1 && isOpening(scene, i))
      if (body !== undefined && alone)
        found.push(sightingAgain(body, scene.passage, i, end, 'later-short-form', whyOf(body)))
      i = end
    }
    return found
  })
}
