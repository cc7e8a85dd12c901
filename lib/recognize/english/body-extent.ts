// How far the name of a body reaches to both sides of its head: "Ministry | of Culture, Sports and Tourism", "Lima Bar | Association".
import { isCapital } from '../../token.ts'
import { isCommonOpening, isSmallWord, isVerbalOpening, joins, keyAt, type Scene } from './scene.ts'
import { BODY_HEADS, CALENDAR, LEADING_HEADS } from './vocabulary.ts'

const LONGEST = 14
/** Words that end what belongs to a name on its left. */
const BREAKERS = new Set(
  'chairman chairwoman chairperson president premier secretary director minister mr mrs ms comrade comrades deputy vice former member members spokesman spokeswoman professor dr ambassador mayor governor'.split(
    ' ',
  ),
)
const FOR = new Set(
  'commission committee department ministry agency organization organisation council office institute center centre fund association front foundation academy bureau board union society federation league authority administration command alliance school university college hospital tribunal network campaign centre'.split(
    ' ',
  ),
)
const ON = new Set(['commission', 'committee', 'council', 'authority', 'institute', 'office', 'foundation', 'board'])
const AGAINST = new Set(['committee', 'front', 'league', 'alliance', 'commission'])

/** "Commission for", "Committee on": which heads take which words behind them. */
const takes = (head: string, joint: string): boolean =>
  (joint === 'of' && LEADING_HEADS.has(head)) ||
  (joint === 'for' && FOR.has(head)) ||
  (joint === 'on' && ON.has(head)) ||
  (joint === 'against' && AGAINST.has(head))

/** "Tan Phu | provincial | Confederation": the level between a place and its body. */
const LEVELS = new Set([
  'provincial',
  'municipal',
  'city',
  'district',
  'county',
  'communal',
  'commune',
  'township',
  'village',
  'town',
  'prefectural',
  'regional',
  'state',
  'national',
  'central',
])

export const isPerson = (scene: Scene, i: number): boolean => scene.cover.get(i)?.kind === 'person'

/** Is the word a part of a body's name? */
const isPart = (scene: Scene, i: number): boolean => {
  const key = keyAt(scene, i)
  return (
    isCapital(scene.tokens[i]) &&
    !isPerson(scene, i) &&
    !isSmallWord(scene, i) &&
    !CALENDAR.has(key) &&
    !BREAKERS.has(key)
  )
}

export const isOrdinal = (scene: Scene, i: number): boolean =>
  scene.tokens[i]?.shape === 'number' && /(st|nd|rd|th)$/.test(keyAt(scene, i))

// "Tan Phu province | 's Music School": a district, city or province before its body belongs to the name.
const ownerBefore = (scene: Scene, possessive: number): number | undefined => {
  const owner = scene.cover.get(possessive - 1)
  if (owner?.kind === 'place' && owner.rule.startsWith('place-with-head')) return owner.first
  return owner?.kind === 'organization' && owner.last === possessive - 1 ? owner.first : undefined
}

/** The first token of the body with this head: leftwards over all that belongs to the name. */
export function startOf(scene: Scene, head: number): number {
  let first = head
  for (let i = head - 1; i >= 0 && head - i < LONGEST && gapJoins(scene, i + 1); i--) {
    const key = keyAt(scene, i)
    if (scene.tokens[i]?.shape === 'number' && keyAt(scene, i - 1) === '.' && keyAt(scene, i - 2) === 'no') {
      i -= 2
      first = i
      continue
    }
    if (key === '.' && scene.cover.get(i - 1)?.kind === 'place' && scene.tokens[i]?.gap === 'none') {
      first = scene.cover.get(i - 1)?.first ?? first
      break
    }
    if (key === "'s" || key === "'") {
      const owner = key === "'s" ? ownerBefore(scene, i) : undefined
      if (owner !== undefined) return owner
      if (!isPart(scene, i - 1) || scene.cover.get(i - 1)?.kind === 'place') break
      continue
    }
    if (key === 'and' || key === '&') {
      if (
        !isCapital(scene.tokens[i - 1]) ||
        !isPart(scene, i - 1) ||
        (key === 'and' &&
          (BODY_HEADS.has(keyAt(scene, i - 1)) || scene.cover.has(i - 1) || keyAt(scene, i - 2) !== 'the'))
      )
        break
      continue
    }
    if (LEVELS.has(key) && !isCapital(scene.tokens[i])) {
      const place = scene.cover.get(i - 1)
      if (place?.kind === 'place') return place.first
      if (!isPart(scene, i - 1)) break
      continue
    }
    const namesake = scene.cover.get(i)
    if (namesake?.kind === 'person' && namesake.last === i) return namesake.first
    if (scene.tokens[i + 1]?.gap === 'hyphen' && scene.cover.get(i + 1)?.first === i + 1) break
    if (!isPart(scene, i) && !isOrdinal(scene, i)) break
    if (isCommonOpening(scene, i) || isVerbalOpening(scene, i)) break
    first = i
  }
  return first
}

const gapJoins = (scene: Scene, i: number): boolean => joins(scene.tokens[i]) || /^'s?$/.test(keyAt(scene, i))

/** Of a stretch after "of" the end: capitals, joined by commas and "and" where a last "and" closes the list. */
function endOfObject(scene: Scene, from: number): number | undefined {
  let at = keyAt(scene, from) === 'the' ? from + 1 : from
  if (!isPart(scene, at)) return undefined
  let last = at
  const limit = Math.min(scene.tokens.length, from + LONGEST)
  for (; at < limit; at++) {
    const key = keyAt(scene, at)
    const covering = scene.cover.get(at)
    if (covering !== undefined && covering.kind !== 'concept' && covering.kind !== 'person' && covering.last >= at) {
      last = at = covering.last
      continue
    }
    if (isPart(scene, at) && (at === last || gapJoins(scene, at) || at === last + 2)) {
      last = at
      continue
    }
    if (key === "'s" && isPart(scene, at + 1)) continue
    if ((key === 'and' || key === '&') && isPart(scene, at + 1) && !opensOtherBody(scene, at + 1)) continue
    if (key === ',' && isPart(scene, at + 1) && closesList(scene, at + 1, limit)) continue
    break
  }
  while (scene.tokens[last + 1]?.gap === 'hyphen' && scene.tokens[last + 1]?.shape === 'word') last++
  return last
}

// "Institute for Workers and Trade Unions": what serves many bodies is none of them.
const isOfMany = (key: string): boolean => /[^s]s$/.test(key)

/** "… and Ministry of Public Security": what follows "and" has a head of its own. */
function opensOtherBody(scene: Scene, from: number): boolean {
  const whole = scene.cover.get(from)
  if (whole?.kind === 'organization' && isOfMany(keyAt(scene, whole.last))) return false
  for (let i = from; isPart(scene, i); i++)
    if (BODY_HEADS.has(keyAt(scene, i)) || scene.cover.get(i)?.kind === 'organization') return true
  return scene.cover.get(from)?.kind === 'place'
}

/** "Culture, Sports and Tourism": after the commas comes an "and" before anything else does. */
function closesList(scene: Scene, from: number, limit: number): boolean {
  for (let i = from; i < limit; i++) {
    const key = keyAt(scene, i)
    if (key === 'and' || key === '&') return isPart(scene, i + 1) && !opensOtherBody(scene, i + 1)
    if (key !== ',' && !isPart(scene, i)) return false
    if (scene.cover.has(i) && scene.cover.get(i)?.kind !== 'concept') return false
  }
  return false
}

/** Its last token: rightwards over "of …", "for …", again and again. */
export function endOf(scene: Scene, head: number): number {
  let last = head
  while (takes(keyAt(scene, last === head ? head : headWithin(scene, last)), keyAt(scene, last + 1))) {
    const end = endOfObject(scene, last + 2)
    if (end === undefined || end - head > LONGEST) break
    last = end
  }
  return last
}

const headWithin = (scene: Scene, last: number): number => {
  for (let i = last; i > last - 4; i--) if (LEADING_HEADS.has(keyAt(scene, i))) return i
  return last
}
