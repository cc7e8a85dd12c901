// Local branches of the codebook's bodies: a wording around a place, "Tan Phu | provincial Federation of Labour", "四川省 | 总工会".
import type { Codebook } from '../codebook/codebook.ts'
import { localBodyId, PLACE } from '../codebook/local.ts'
import { along, follow, isSilent, namesAt, type TrieNode } from '../codebook/trie.ts'
import type { EntityId } from '../entity.ts'
import type { Token } from '../token.ts'
import type { Passage } from './passage.ts'
import { type Named, type Sighting, sightingAt } from './sighting.ts'

/** Between a place and its body: "Sichuan | provincial | Federation". */
const LEVELS = new Set(
  'province provincial municipal municipality city district county prefecture prefectural town township commune autonomous regional region tỉnh'.split(
    ' ',
  ),
)
/** What says at either end of a place's name what kind of place it is; with it the place is a mention of its own within the body's name. */
const PLACE_HEADS = new Set(
  'province prefecture county district city tỉnh tinh thành thanh tp huyện huyen quận quan thị thi'.split(' '),
)
/** So many words may stand before the place in a wording. */
const LONGEST_BEFORE = 12
/** What a Chinese committee of one character needs before it, and what makes another word of it: 四川省|委, but 北京|委托. */
const HAN_LEVEL = /[省市县区州盟旗]/
const HAN_OTHER_WORD = /[托任派员屈婉实]/

type Words = Pick<Passage, 'index' | 'tokens'>

type Places = ReadonlyMap<number, readonly { readonly place: EntityId; readonly last: number }[]>

function placesIn(given: readonly Sighting[], { entries }: Codebook): Places | undefined {
  let places: Map<number, { place: EntityId; last: number }[]> | undefined
  for (const { kind, candidates, first, last } of given) {
    const [place, other] = candidates
    if (kind !== 'place' || place === undefined || other !== undefined || !entries.get(place)?.entity.country) continue
    places ??= new Map()
    const there = places.get(first)
    if (there === undefined) places.set(first, [{ place, last }])
    else there.push({ place, last })
  }
  return places
}

/** Is the one Han character at the end a word of its own? */
const standsAlone = (tokens: readonly Token[], last: number, filled: number): boolean =>
  last !== filled + 1 ||
  tokens[last]?.shape !== 'han' ||
  (HAN_LEVEL.test(tokens[filled]?.text ?? '') && !HAN_OTHER_WORD.test(tokens[last + 1]?.text ?? ''))

/** "Federation of Labour of | Tan Phu province |": the place within the name, where its own kind is said. */
function headedPlace(passage: Words, first: number, last: number, place: EntityId): Sighting[] {
  const { tokens } = passage
  const isHeaded = last > first && [first, last].some((at) => PLACE_HEADS.has(tokens[at]?.text.toLowerCase() ?? ''))
  const name = { candidates: [place], label: null, why: [] }
  return isHeaded ? [sightingAt(passage, first, last, { kind: 'place', rule: 'place-with-head', ...name })] : []
}

/** The branches named in a passage of which `given` are the places and all else that the codebook knows there. */
export function localBodiesIn(passage: Words, given: readonly Sighting[], codebook: Codebook): Sighting[] {
  const places = placesIn(given, codebook)
  if (places === undefined || codebook.localKinds.size === 0) return []
  const { tokens } = passage
  const found: Sighting[] = []

  const spokenFrom = (at: number): number => {
    let index = at
    for (let token = tokens[index]; token !== undefined && isSilent(token); token = tokens[++index]);
    return index
  }
  /** Walks on from `at`; `filled` is the last token of the place, once it was met. */
  const walk = (
    node: TrieNode,
    at: number,
    first: number,
    filledFrom: number,
    filled: number,
    place: EntityId | undefined,
  ): void => {
    if (place !== undefined) {
      const last = at - 1
      for (const { entity, why } of namesAt(node)) {
        const id = localBodyId(codebook, entity, place)
        if (id === undefined || !standsAlone(tokens, last, filled)) continue
        const name: Named = { kind: 'organization', rule: 'codebook-local', candidates: [id], label: null, why }
        found.push(sightingAt(passage, first, last, name))
        found.push(...headedPlace(passage, filledFrom, filled, place))
      }
    } else {
      const hole = along(node, PLACE)
      if (hole !== undefined)
        for (const { place, last } of places.get(spokenFrom(at)) ?? [])
          walk(hole, last + 1, first, spokenFrom(at), last, place)
    }
    // The an of "công an" is a syllable of the wording, where one is looked for.
    const spoken = spokenFrom(at)
    const syllable = spoken === at ? undefined : tokens[at]
    const index = syllable !== undefined && follow(node, syllable.word) !== undefined ? at : spoken
    const token = tokens[index]
    if (token === undefined || token.gap === 'dash') return
    const next = follow(node, token.word)
    if (next !== undefined) walk(next, index + 1, first, filledFrom, filled, place)
    if (place !== undefined && index === spokenFrom(filled + 1) && LEVELS.has(token.key)) {
      const after = spokenFrom(index + 1)
      const beyond = tokens[after]
      const leap = beyond === undefined ? undefined : follow(node, beyond.word)
      if (leap !== undefined) walk(leap, after + 1, first, filledFrom, filled, place)
    }
  }

  const begun = new Set<number>()
  for (const start of places.keys())
    for (let at = Math.max(0, start - LONGEST_BEFORE); at <= start; at++) {
      if (begun.has(at)) continue
      begun.add(at)
      const token = tokens[at]
      if (places.has(at)) walk(codebook.locals, at, at, -1, -1, undefined)
      else if (token !== undefined && follow(codebook.locals, token.word) !== undefined)
        walk(codebook.locals, at, at, -1, -1, undefined)
    }
  return found
}
