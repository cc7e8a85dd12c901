// Bodies named again without their field: "Công ty Hồng Quế" after "Công ty Cổ phần May Hồng Quế" was named.
import { ENOUGH } from '../evidence.ts'
import type { Sighting } from '../sighting.ts'
import type { Scene } from './scene.ts'

const CAPITAL = /^\p{Lu}/u

interface Named {
  readonly words: readonly string[]
  readonly sighting: Sighting
}

/** Is `short` the head of `long` and the name that ends it, with at least a word between left out? */
function isShortOf(short: readonly string[], long: readonly string[]): boolean {
  const named = short.findIndex((word, i) => i > 0 && CAPITAL.test(word))
  const left = long.length - short.length
  return (
    left > 0 &&
    named > 0 &&
    short.every((word, i) =>
      i < named ? word.toLowerCase() === long[i]?.toLowerCase() : CAPITAL.test(word) && word === long[i + left],
    )
  )
}

/** The bodies that rules found, each once, by label. */
function bodiesOf(scenes: readonly Scene[]): ReadonlyMap<string, Named> {
  const bodies = new Map<string, Named>()
  for (const scene of scenes)
    for (const sighting of scene.cover.sightings())
      if (sighting.rule === 'body-head' && sighting.label !== null && !bodies.has(sighting.label))
        bodies.set(sighting.label, { words: sighting.label.split(' '), sighting })
  return bodies
}

/** Short names of bodies that only one body of the doc can mean, each as that body. */
export function bodiesAgain(scenes: readonly Scene[]): Sighting[] {
  const bodies = bodiesOf(scenes)
  const whole = new Map<string, Sighting>()
  for (const [label, { words }] of bodies) {
    const longer = [...bodies.values()].filter((other) => isShortOf(words, other.words))
    const ids = new Set(longer.map(({ sighting }) => sighting.candidates[0]))
    const [one] = longer
    if (ids.size === 1 && one !== undefined) whole.set(label, one.sighting)
  }
  if (whole.size === 0) return []
  return scenes.flatMap((scene) =>
    scene.cover.sightings().flatMap((sighting) => {
      const body = sighting.rule === 'body-head' ? whole.get(sighting.label ?? '') : undefined
      if (body === undefined) return []
      const why = [{ ground: 'full-name', weight: ENOUGH, words: body.label ?? '' }]
      return [{ ...sighting, candidates: body.candidates, label: body.label, rule: 'body-again', why }]
    }),
  )
}
