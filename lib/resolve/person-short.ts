// Later short forms of persons: "Wang" after Wang Minghua, "Hoa" and "Mr. Hoa" after Nguyen Van Hoa.
import type { Codebook } from '../codebook/codebook.ts'
import type { EntityId } from '../entity.ts'
import { isChineseSurname } from '../recognize/english/pinyin.ts'
import { isFree, joins, keyAt, opensSentence, type Scene } from '../recognize/english/scene.ts'
import {
  BODY_HEADS,
  CALENDAR,
  DEMONYMS,
  HONORIFICS,
  isFunctionWord,
  PERSON_VERBS,
  PLACE_HEADS,
  TITLE_PARTS,
  TITLES,
} from '../recognize/english/vocabulary.ts'
import { ENOUGH } from '../recognize/evidence.ts'
import { placeAt, type Sighting } from '../recognize/sighting.ts'
import { unknownAt } from '../recognize/unknown.ts'
import { isVietnameseSurname } from '../recognize/vietnamese-name.ts'
import { isCapital } from '../token.ts'

interface FullName {
  readonly entity: EntityId
  readonly label: string | null
  /** As written there. */
  readonly name: string
  readonly at: number
}

const PLAIN_HONORIFICS = new Set(
  'mr mrs ms miss messrs dr prof professor comrade senator president premier chancellor'.split(' '),
)

/** Surnames come first in China and Korea, given names last in Vietnam; elsewhere the last word is the short form. */
function shortOf(words: readonly string[], country: string | null, rule: string): string | undefined {
  const [first = ''] = words
  const isChinese =
    country === 'CN' ||
    rule === 'person-chinese' ||
    (country === null &&
      words.length === 2 &&
      isChineseSurname(first.toLowerCase()) &&
      !isVietnameseSurname(first.toLowerCase()))
  const short = isChinese ? first : words.at(-1)
  return words.length < 2 || short === undefined || short.length < 2 ? undefined : short
}

/** The full names of the doc by their short form, each list in order. */
function shortForms(
  scenes: readonly Scene[],
  persons: readonly Sighting[],
  codebook: Codebook,
): Map<string, FullName[]> {
  const tokensOf = new Map(scenes.map(({ passage, tokens }) => [passage.index, tokens]))
  const forms = new Map<string, FullName[]>()
  for (const { candidates, label, start, first, last, sentence, rule } of persons) {
    const [entity] = candidates
    const words =
      tokensOf
        .get(sentence)
        ?.slice(first, last + 1)
        .filter((token) => token.shape === 'word')
        .map((token) => token.text) ?? []
    if (entity === undefined || candidates.length > 1) continue
    const short = shortOf(words, codebook.entries.get(entity)?.entity.country ?? null, rule)
    if (short === undefined) continue
    const name = words.join(' ')
    const list = forms.get(short)
    if (list === undefined) forms.set(short, [{ entity, label, name, at: start }])
    else list.push({ entity, label, name, at: start })
  }
  return forms
}

/** The nearest full name before; where none is, the first after, as in titles. */
function bearerAt(names: readonly FullName[], at: number): FullName | undefined {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle]?.at ?? 0) < at) low = middle + 1
    else high = middle
  }
  return names[low - 1] ?? names[0]
}

const hasHonorific = (scene: Scene, i: number): boolean => {
  const before = scene.tokens[i - 1]?.text === '.' ? i - 2 : i - 1
  return HONORIFICS.has(keyAt(scene, before)) || TITLES.has(keyAt(scene, before))
}

/** Does the word stand alone, with no further capital beside it? */
function isAlone(scene: Scene, i: number): boolean {
  const next = scene.tokens[i + 1]
  const before = scene.tokens[i - 1]
  if (next !== undefined && isCapital(next) && joins(next) && !TITLES.has(next.key) && !TITLE_PARTS.has(next.key))
    return false
  if (next?.gap === 'hyphen' || scene.tokens[i]?.gap === 'hyphen') return false
  const opening = isCapital(before) && joins(scene.tokens[i])
  return (
    !opening ||
    hasHonorific(scene, i) ||
    isFunctionWord(before?.key ?? '') ||
    scene.cover.get(i - 1)?.kind === 'organization'
  )
}

// "Long" at the start of a sentence is an adjective unless it says something.
function isCredible(scene: Scene, i: number): boolean {
  const key = keyAt(scene, i)
  if (hasHonorific(scene, i) || PERSON_VERBS.has(keyAt(scene, i + 1))) return true
  if (/^(in|at|near)$/.test(keyAt(scene, i - 1)) || PLACE_HEADS.has(keyAt(scene, i + 1))) return false
  return !(opensSentence(scene, i) && (scene.words.isAlsoSmall(key) || isFunctionWord(key)))
}

const isPlainWord = (key: string): boolean =>
  isFunctionWord(key) ||
  [TITLES, TITLE_PARTS, BODY_HEADS, PLACE_HEADS, DEMONYMS, CALENDAR].some((words) => words.has(key))

// "Mr. Smith" of whom no full name is known.
function onlyByHonorific(scene: Scene, i: number): Sighting[] {
  const token = scene.tokens[i]
  const before = scene.tokens[i - 1]?.text === '.' ? i - 2 : i - 1
  if (
    token === undefined ||
    !PLAIN_HONORIFICS.has(keyAt(scene, before)) ||
    !isCapital(scene.tokens[before]) ||
    isPlainWord(token.key) ||
    token.text.length < 2
  )
    return []
  if (opensSentence(scene, before) && scene.titleCase) return []
  return unknownAt(scene.passage, i, i, { kind: 'person', rule: 'person-honorific', label: token.text })
}

/** Short forms of the persons that the doc names in full, and persons named by a title and one word alone. */
export function personShortForms(
  scenes: readonly Scene[],
  persons: readonly Sighting[],
  codebook: Codebook,
): Sighting[] {
  const forms = shortForms(scenes, persons, codebook)
  return scenes.flatMap((scene) =>
    scene.tokens.flatMap((token, i): Sighting[] => {
      if (!isCapital(token) || !isFree(scene, i) || !isAlone(scene, i)) return []
      const names = forms.get(token.text)
      const bearer = names === undefined || !isCredible(scene, i) ? undefined : bearerAt(names, token.start)
      if (bearer === undefined) return names === undefined ? onlyByHonorific(scene, i) : []
      return [
        {
          ...placeAt(scene.passage, i, i),
          kind: 'person',
          rule: 'later-short-form',
          candidates: [bearer.entity],
          label: bearer.label,
          why: [{ ground: 'full-name', weight: ENOUGH, words: bearer.name }],
        },
      ]
    }),
  )
}
