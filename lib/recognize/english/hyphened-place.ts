// Towns that are told from others of their name by a river, a hill or a coast: "Stratford-upon-Avon", "Wotton-under-Edge".
import { isCapital } from '../../token.ts'
import { ENOUGH } from '../evidence.ts'
import type { Sighting } from '../sighting.ts'
import { unknownAt } from '../unknown.ts'
import { isNamed, keyAt, type Scene, textAt } from './scene.ts'

const BESIDE = /^(?:upon|under|on|in|by|le|la|sur|sous|super|next|cum|lez|lès|am|an)$/

/** The end of the name that begins at `i`; undefined where none does. */
function endAt({ tokens }: Scene, i: number): number | undefined {
  let at = i
  while (tokens[at + 1]?.gap === 'hyphen' && !isCapital(tokens[at + 1]) && at - i < 2) at++
  const between = tokens.slice(i + 1, at + 1)
  const closes = isCapital(tokens[at + 1]) && tokens[at + 1]?.gap === 'hyphen' && tokens[at + 2]?.gap !== 'hyphen'
  return between.some(({ key }) => BESIDE.test(key)) && closes ? at + 1 : undefined
}

/** The places in a passage that are called so. */
export function hyphenedPlaces(scene: Scene): Sighting[] {
  return scene.capitals.flatMap((i) => {
    const last = endAt(scene, i)
    if (last === undefined || isNamed(scene, i)) return []
    return unknownAt(scene.passage, i, last, {
      kind: 'place',
      rule: 'hyphened-place',
      label: textAt(scene, i, last),
      why: [{ ground: 'head', weight: ENOUGH, words: keyAt(scene, i + 1) }],
    })
  })
}
