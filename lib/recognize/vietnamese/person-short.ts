// Later short forms of persons: "bà Hoa" after Trần Thị Hoa, "ông Sô Phan" after Thạch Sô Phan, "Vương" after a Chinese name.

import type { Codebook } from '../../codebook/codebook.ts'
import type { EntityId } from '../../entity.ts'
import { nearestBearer } from '../../resolve/bearer.ts'
import { isCapital } from '../../token.ts'
import { isFree, keyAt } from '../english/scene.ts'
import { ENOUGH } from '../evidence.ts'
import { type Sighting, sightingAt } from '../sighting.ts'
import { unknownAt } from '../unknown.ts'
import { DOMAIN } from './domain.ts'
import { afterTitles } from './person.ts'
import { LOCATIVE } from './place-heads.ts'
import { goesOn, isNameToken, isSmallOpening, labelAt, type Scene } from './scene.ts'
import { isFunctionWord, PEOPLES } from './small-words.ts'
import { SAYING, TITLES, type Title } from './titles.ts'

interface FullName {
  readonly entity: EntityId
  readonly label: string | null
  /** As the doc writes it. */
  readonly name: string
  readonly at: number
  readonly sex: Title['sex']
}

const titleBefore = (scene: Scene, first: number): Title | undefined =>
  scene.tokens[first]?.gap === 'dash'
    ? undefined
    : TITLES.endingAt(scene.tokens, keyAt(scene, first - 1) === '.' ? first - 2 : first - 1, scene.plain)?.meaning

/** What a person may be called by later: the given name, its last two words, and of Chinese and of highland names the first. */
function shortsOf(scene: Scene, { first, last, rule }: Sighting, isChinese: boolean): string[] {
  const size = last - first + 1
  if (size < 2) return []
  const ends = [labelAt(scene, last, last), ...(size > 2 ? [labelAt(scene, last - 1, last)] : [])]
  if (isChinese || rule === 'person-pinyin') return [labelAt(scene, first, first), ...ends]
  const special = /^[KHY]'|^[YA]$/.test(scene.tokens[first]?.text ?? '')
  if (!special) return ends
  return [...ends, labelAt(scene, first, first), ...(size > 2 ? [labelAt(scene, first, first + 1)] : [])].filter(
    (name) => name.length > 1,
  )
}

/** The country of which the doc speaks most: whether a name in Vietnamese reading is a Chinese one. */
function speaksOfChina(scenes: readonly Scene[], codebook: Codebook): boolean {
  let sum = 0
  for (const scene of scenes)
    for (const { candidates } of scene.cover.sightings()) {
      const country = candidates[0] === undefined ? undefined : codebook.entries.get(candidates[0])?.entity.country
      sum += country === 'CN' ? 1 : country === 'VN' ? -1 : 0
    }
  return sum > 0
}

function sexOf(scene: Scene, { first, last }: Sighting): Title['sex'] {
  const words = scene.tokens.slice(first, last).map(({ key }) => key)
  return (
    titleBefore(scene, first)?.sex ??
    (words.includes('thị') || words.includes('thi')
      ? 'female'
      : words[1] === 'văn' || words[1] === 'van'
        ? 'male'
        : null)
  )
}

function shortForms(scenes: readonly Scene[], codebook: Codebook): Map<string, FullName[]> {
  const china = speaksOfChina(scenes, codebook)
  const forms = new Map<string, FullName[]>()
  for (const scene of scenes) {
    for (const person of scene.cover.sightings()) {
      const [entity] = person.candidates
      if (person.kind !== 'person' || entity === undefined || person.candidates.length > 1) continue
      const country = codebook.entries.get(entity)?.entity.country
      const isChinese = country === 'CN' || (country === undefined && china && person.rule === 'person-kinh')
      for (const short of shortsOf(scene, person, isChinese)) {
        const one = {
          entity,
          label: person.label,
          name: labelAt(scene, person.first, person.last),
          at: person.start,
          sex: sexOf(scene, person),
        }
        const list = forms.get(short)
        if (list === undefined) forms.set(short, [one])
        else list.push(one)
      }
    }
  }
  return forms
}

/** The nearest bearer before, of the sex that the form of address says where there is one; else the first after. */
const bearerAt = (names: readonly FullName[], at: number, sex: Title['sex']): FullName | undefined =>
  nearestBearer(names, at, (name) => sex === null || name.sex === null || name.sex === sex)

/** Without a form of address the name must be one beyond doubt. */
function isCredible(scene: Scene, first: number, last: number): boolean {
  if (LOCATIVE.endingAt(scene.tokens, first - 1, scene.plain)?.meaning === 2) return false
  if (DOMAIN.at(scene.tokens, last, scene.plain) !== undefined || isFunctionWord(keyAt(scene, first), scene.plain))
    return false
  const next = scene.tokens[last + 1]
  const said = SAYING.at(scene.tokens, last + 1, scene.plain)
  // "Thanh xuân", "Tiến sĩ": what goes on in small letters is a word of its own.
  if (
    first === last &&
    next?.shape === 'word' &&
    next.gap === 'space' &&
    said === undefined &&
    !isFunctionWord(next.key, scene.plain)
  )
    return false
  return !isSmallOpening(scene, first) || said?.meaning === 1
}

function stretchAt(scene: Scene, first: number): number {
  let last = first
  while (goesOn(scene, last + 1) && isFree(scene, last + 1)) last++
  return last
}

const isPersonalName = (scene: Scene, first: number, last: number): boolean =>
  last - first < 3 &&
  (TITLES.at(scene.tokens, first, scene.plain)?.size ?? 0) <= last - first &&
  DOMAIN.at(scene.tokens, first, scene.plain) === undefined &&
  PEOPLES.at(scene.tokens, first, scene.plain) === undefined &&
  !scene.cover.has(last + 1)

/** Short forms of the persons that the doc names in full, and persons named by a form of address and a given name alone. */
export function personShortForms(scenes: readonly Scene[], codebook: Codebook): Sighting[] {
  const forms = shortForms(scenes, codebook)
  const found: Sighting[] = []
  for (const scene of scenes) {
    if (scene.shouted || scene.capitals.length === 0) continue
    for (let i = 0; i < scene.tokens.length; i++) {
      if (!isCapital(scene.tokens[i]) || !isFree(scene, i) || !isNameToken(scene, i)) continue
      const end = stretchAt(scene, i)
      const first = afterTitles(scene, i, end)
      const title = titleBefore(scene, first)
      const name = labelAt(scene, first, end)
      const bearers = forms.get(name)
      const bearer =
        bearers === undefined ? undefined : bearerAt(bearers, scene.tokens[first]?.start ?? 0, title?.sex ?? null)
      i = end
      if (bearer !== undefined && (title !== undefined || isCredible(scene, first, end)))
        found.push(
          sightingAt(scene.passage, first, end, {
            kind: 'person',
            rule: 'later-short-form',
            candidates: [bearer.entity],
            label: bearer.label,
            why: [{ ground: 'full-name', weight: ENOUGH, words: bearer.name }],
          }),
        )
      else if (title?.familiar === true && isPersonalName(scene, first, end))
        found.push(
          ...unknownAt(scene.passage, first, end, {
            kind: 'person',
            rule: 'person-address',
            label: name,
            why: [{ ground: 'title-before', weight: ENOUGH }],
          }),
        )
    }
  }
  return found
}
