// Persons that the codebook does not know: stretches of capitals with a name's shape and evidence around them.
import { ENOUGH } from '../evidence.ts'
import { passAlong } from '../neighbours.ts'
import type { Sighting } from '../sighting.ts'
import { unknownAt } from '../unknown.ts'
import { FUNCTION, hasCue, TITLE } from './cue.ts'
import { personGrounds, personWeight } from './person-evidence.ts'
import { shapesAt } from './person-shape.ts'
import { endOfCapitals, isCommonOpening, isFree, keyAt, type Scene, textAt } from './scene.ts'
import type { Shape } from './shape.ts'
import { TITLE_PARTS } from './vocabulary.ts'
import { mayGoOn } from './western-shape.ts'

/** A name that may be a person's, with the evidence for it. */
interface PersonCandidate {
  readonly scene: Scene
  readonly shape: Shape
  readonly weight: number
}

/** "colleague He Ping": a surname that looks like a pronoun, inside a sentence and before a given name. */
const beginsName = (scene: Scene, at: number): boolean =>
  shapesAt(scene, at, at + 1).some((shape) => shape.origin === 'chinese')

/** Titles before a name in one stretch of capitals: "Deputy Finance Minister | Tran Van Hoa". */
function afterTitles(scene: Scene, first: number, last: number): number {
  let at = first
  while (
    at < last &&
    (hasCue(scene.tokens[at], TITLE) ||
      TITLE_PARTS.has(keyAt(scene, at)) ||
      (hasCue(scene.tokens[at], FUNCTION) && !beginsName(scene, at)) ||
      isCommonOpening(scene, at))
  )
    at++
  return at
}

function candidatesIn(scene: Scene, first: number, last: number): PersonCandidate[] {
  const found: PersonCandidate[] = []
  for (let at = afterTitles(scene, first, last); at <= last; ) {
    let best: PersonCandidate | undefined
    for (const shape of shapesAt(scene, at, last)) {
      const weight = personWeight(scene, shape)
      if (best === undefined || weight > best.weight) best = { scene, shape, weight }
    }
    if (best !== undefined) found.push(best)
    at = best !== undefined && best.weight >= ENOUGH ? best.shape.last + 1 : at + 1
  }
  return found
}

/** All that may be a person in a passage. */
function personCandidates(scene: Scene): PersonCandidate[] {
  const found: PersonCandidate[] = []
  let done = -1
  for (const i of scene.capitals) {
    if (i <= done || !mayGoOn(scene, i) || !isFree(scene, i)) continue
    const last = endOfCapitals(scene, i, isFree)
    for (const one of candidatesIn(scene, i, last)) found.push(one)
    done = last
  }
  return found
}

const SEPARATOR = /^(,|;|and|&|or)$/

/** Do two names stand in one list: "Wang Minghua, Ouyang Jing, and Shi Bo"? */
function areNeighbours(a: PersonCandidate, b: PersonCandidate): boolean {
  const size = b.shape.first - a.shape.last - 1
  if (a.scene !== b.scene || size < 1 || size > 3) return false
  return a.scene.tokens.slice(a.shape.last + 1, b.shape.first).every((token) => SEPARATOR.test(token.key))
}

// "Bai Lu and Gao Lin": two of them together are enough.
const areChinese = (a: { readonly shape: Shape }, b: { readonly shape: Shape }): boolean =>
  a.shape.origin === 'chinese' && b.shape.origin === 'chinese'

/** Lists pass evidence on: who stands beside a person in a list is a person more likely. */
function withNeighbours(candidates: readonly PersonCandidate[]): PersonCandidate[] {
  const lifted = candidates.map((one) => ({ ...one }))
  passAlong(lifted, areNeighbours, (from, to) => {
    if ((from.weight >= ENOUGH || areChinese(from, to)) && to.weight < ENOUGH && to.shape.weight > 0) to.weight += 1
  })
  return lifted
}

const nameOf = ({ scene, shape }: PersonCandidate): string => textAt(scene, shape.first, shape.last)

/** "Benali Ait" after Omar Benali Ait is a short form of that name and no name of its own. */
function partsOfLonger(names: ReadonlySet<string>): Set<string> {
  const parts = new Set<string>()
  for (const name of names) {
    const words = name.toLowerCase().split(' ')
    for (let from = 0; from < words.length; from++)
      for (let to = from + 1; to <= words.length; to++)
        if (to - from < words.length) parts.add(words.slice(from, to).join(' '))
  }
  return parts
}

/** The persons of a doc: a name that is sure in one place is sure in all. */
export function personsIn(scenes: readonly Scene[]): Sighting[] {
  const seen: PersonCandidate[] = []
  const sure = new Set<string>()
  for (const scene of scenes) {
    for (const one of personCandidates(scene)) seen.push(one)
    for (const { kind, label } of scene.cover.sightings()) if (kind === 'person' && label !== null) sure.add(label)
  }
  const candidates = withNeighbours(seen)
  for (const one of candidates) if (one.weight >= ENOUGH) sure.add(nameOf(one))
  const parts = partsOfLonger(sure)
  const isPart = ({ shape, scene }: PersonCandidate) =>
    shape.origin === 'western' && parts.has(textAt(scene, shape.first, shape.last).toLowerCase())
  return candidates
    .filter((one) => !isPart(one))
    .filter((one) => one.weight >= ENOUGH || (sure.has(nameOf(one)) && one.weight > -1))
    .flatMap((one) => {
      const { first, last, origin } = one.shape
      return unknownAt(one.scene.passage, first, last, {
        kind: 'person',
        rule: `person-${origin}`,
        label: nameOf(one),
        why: personGrounds(one.scene, one.shape),
      })
    })
}
