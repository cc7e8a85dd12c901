// Where a scholar works, by the letters it is called by: "a researcher at SOAS", "a professor with the CASS".
import { ENOUGH } from '../evidence.ts'
import type { Sighting } from '../sighting.ts'
import { unknownAt } from '../unknown.ts'
import { hasCue, SHOUTED } from './cue.ts'
import { isFree, keyAt, type Scene } from './scene.ts'

const WORKS =
  /^(?:researcher|lecturer|professor|fellow|scholar|reader|economist|analyst|historian|sociologist|anthropologist|expert|director|scientist)$/
const SHORTEST = 3
const LONGEST = 6

/** The bodies in a passage that are named so. */
export function workplaces(scene: Scene): Sighting[] {
  return scene.capitals.flatMap((i) => {
    const token = scene.tokens[i]
    const isCalled =
      token !== undefined &&
      hasCue(token, SHOUTED) &&
      token.text.length >= SHORTEST &&
      token.text.length <= LONGEST &&
      isFree(scene, i)
    if (!isCalled) return []
    const at = keyAt(scene, i - 1) === 'the' ? i - 2 : i - 1
    if (!/^(?:at|with)$/.test(keyAt(scene, at)) || !WORKS.test(keyAt(scene, at - 1))) return []
    return unknownAt(scene.passage, i, i, {
      kind: 'organization',
      rule: 'workplace',
      label: token.text,
      why: [{ ground: 'title-before', weight: ENOUGH, words: keyAt(scene, at - 1) }],
    })
  })
}
