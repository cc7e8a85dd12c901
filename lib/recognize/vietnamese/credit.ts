// Credits: photographers, bylines, and the name alone at the end of an article.

import { isAllCapitals, isCapital } from '../../token.ts'
import { isNamed, keyAt } from '../english/scene.ts'
import { ENOUGH } from '../evidence.ts'
import type { Sighting } from '../sighting.ts'
import { unknownAt } from '../unknown.ts'
import { isVietnameseSyllable } from '../vietnamese-name.ts'
import { phrasesOf } from './phrases.ts'
import { goesOn, labelAt, type Scene } from './scene.ts'
import { isFunctionWord } from './small-words.ts'
import { isSurname } from './surnames.ts'
import { SAYING } from './titles.ts'

const CREDIT = phrasesOf<true>([
  [
    'ảnh|bài|bài , ảnh|bài và ảnh|tin , ảnh|tin|tin , bài|thực hiện|tác giả|người viết|biên tập|phóng viên|PV|đồ họa|minh họa|clip|video|theo|ghi|lược thuật|người dịch|dịch|biên dịch|tổng hợp|chùm ảnh|tin và ảnh|trình bày',
    true,
  ],
])
const LONGEST = 5

const nameEnd = (scene: Scene, first: number): number => {
  let last = first
  while (goesOn(scene, last + 1) && !isNamed(scene, last + 1)) last++
  return last
}

function personAt(scene: Scene, first: number): Sighting[] {
  if (!isCapital(scene.tokens[first]) || (isNamed(scene, first) && scene.cover.get(first)?.kind !== 'place')) return []
  const last = nameEnd(scene, first)
  const words = scene.tokens.slice(first, last + 1)
  if (
    words.length < 2 ||
    words.length > LONGEST ||
    !words.every(
      ({ key, text }) =>
        isVietnameseSyllable(key) || /'/.test(text) || text.length === 1 || isSurname(keyAt(scene, first)),
    )
  )
    return []
  return unknownAt(scene.passage, first, last, {
    kind: 'person',
    rule: 'credit',
    label: labelAt(scene, first, last),
    why: [{ ground: 'credit', weight: ENOUGH }],
  })
}

// "TTXVN", "VOV": an agency behind a slash or in place of a person.
function agencyAt(scene: Scene, at: number): Sighting[] {
  const token = scene.tokens[at]
  if (
    !isAllCapitals(token) ||
    isNamed(scene, at) ||
    token === undefined ||
    token.text.length < 3 ||
    isVietnameseSyllable(token.key)
  )
    return []
  return unknownAt(scene.passage, at, at, {
    kind: 'organization',
    rule: 'credit',
    label: token.text,
    why: [{ ground: 'credit', weight: ENOUGH }],
  })
}

// "Ảnh: Minh Quân", "Bài, ảnh: Trần Nam - Lê Hoa", "Ảnh: Thu Hà/TTXVN".
function credited(scene: Scene): Sighting[] {
  const found: Sighting[] = []
  for (let i = 0; i < scene.tokens.length; i++) {
    const text = scene.tokens[i]?.text
    if (text !== ':' || CREDIT.endingAt(scene.tokens, i - 1) === undefined) continue
    for (let at = i + 1; at < scene.tokens.length; ) {
      const people = personAt(scene, at)
      const [one] = people.length > 0 ? people : agencyAt(scene, at)
      if (one === undefined) break
      found.push(one)
      const next = one.last + 1
      if (scene.tokens[next]?.gap === 'dash' || scene.tokens[next]?.gap === 'hyphen') at = next
      else if (/^[,/–&]$|^và$/.test(keyAt(scene, next))) at = next + 1
      else break
    }
  }
  return found
}

// A line with nothing but a name: it opens an article below its title, or closes it.
function alone(scene: Scene, isLast: boolean): Sighting[] {
  const { tokens, passage } = scene
  const end = /^[)\].]$/.test(tokens.at(-1)?.text ?? '') ? tokens.length - 2 : tokens.length - 1
  const start = /^[([]$/.test(tokens[0]?.text ?? '') ? 1 : 0
  if (passage.sentence.role === 'title' || end - start < 1 || end - start >= LONGEST) return []
  const [person] = personAt(scene, start)
  if (person === undefined || SAYING.at(tokens, end) !== undefined) return []
  // "Đông Hải - Thanh Huyền": two who sign together.
  const [other] = tokens[person.last + 1]?.gap === 'dash' ? personAt(scene, person.last + 1) : []
  if (isLast && other?.last === end) return [person, other]
  if (person.last !== end) return []
  const named = isSurname(keyAt(scene, start), scene.plain) && !isFunctionWord(keyAt(scene, start), scene.plain)
  return isLast || (named && end - start >= 2) || (named && isAllCapitals(tokens[start])) ? [person] : []
}

/** The people whom a passage credits; `next` is the passage behind it. */
export const creditsIn = (scene: Scene, next: Scene | undefined): Sighting[] => {
  const closesCaption = scene.tokens.at(-1)?.text === ']' && scene.tokens[0]?.text !== '['
  const credit = next === undefined ? undefined : CREDIT.at(next.tokens, 0)
  const closes = next === undefined || (credit !== undefined && next.tokens[credit.size]?.text === ':')
  return [...credited(scene), ...alone(scene, closes || closesCaption)]
}
