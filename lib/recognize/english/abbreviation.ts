// Abbreviations: the one in brackets after a body's name means this body from then on; others stand where enough speaks for a body.
import { bare } from '../../fold.ts'
import { isAllCapitals, isCapital } from '../../token.ts'
import { ENOUGH, type Evidence, groundsOf, type Rules, weigh } from '../evidence.ts'
import { type Sighting, sightingAgain } from '../sighting.ts'
import { unknownAt } from '../unknown.ts'
import { isCommonWord } from './lexicon/lexicon.ts'
import { isNamed, joins, keyAt, type Scene, textAt } from './scene.ts'
import { isFunctionWord, PERSON_VERBS, TITLES } from './vocabulary.ts'

/** Abbreviations of things, measures, titles and times. */
const NO_BODY = new Set(
  `gdp gnp covid hiv aids tv pm usd vnd rmb cny eur it ai ict ceo cfo fdi oda fta rcep cptpp pm am ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi ok id sdg sdgs mdgs phd ma ba mba dna sars bri wmd icbm nam
  mou agm faq pdf dvd cd gps ev r&d co2 hq no ad bc gmt utc http www url qr sms pc uk us usa ussr prc drc uae dprk rok sar srv lao roc hcm hcmc ha km kg cm mm mw kwh`.split(
    /\s+/,
  ),
)
const BEFORE = new Set(['the', 'by', 'of', 'join', 'joined', 'within', 'at', 'from', 'told', 'with'])

/** Does the abbreviation take its letters from the body's capitals, in order? */
function initialsMatch(letters: string, name: string): boolean {
  const capitals = name.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')
  let at = 0
  for (const letter of capitals) if (letter === letters[at]) at++
  return at === letters.length && capitals[0] === letters[0]
}

const isCandidate = (scene: Scene, i: number): boolean => {
  const token = scene.tokens[i]
  return (
    token !== undefined &&
    isAllCapitals(token) &&
    token.text.length <= 7 &&
    token.text.length >= 2 &&
    !/\d$/.test(token.text) &&
    !NO_BODY.has(token.key)
  )
}

const SHORTEST_SURE = 3

/** The name that stands before a bracketed abbreviation and whose initials it takes: "Médecins Sans Frontières (MSF)"; undefined where none does. */
function spelledOut(scene: Scene, bracket: number, letters: string): number | undefined {
  let capitals = ''
  for (let i = bracket - 1; i > bracket - 12 && i >= 0; i--) {
    const token = scene.tokens[i]
    if (token === undefined || token.shape === 'mark' || (i < bracket - 1 && !joins(scene.tokens[i + 1])))
      return undefined
    if (isCapital(token)) capitals = (token.text[0] ?? '') + capitals
    else if (!isFunctionWord(token.key) && !/^(?:de|des|du|do|da|del|la|le|und|für)$/.test(token.key)) return undefined
    if (capitals.length === letters.length)
      return isCapital(token) && bare(capitals).toUpperCase() === letters ? i : undefined
  }
  return undefined
}

/** "Nuclear Weapons Ban" is made of common words and no body's; "World Food Programme" is one's. */
const couldBeBody = (scene: Scene, first: number, last: number): boolean =>
  /^(?:programme|program|project|movement|initiative|forum|union|group|network|service|services|survey|trust|system|resistance)$/.test(
    keyAt(scene, last),
  ) ||
  scene.tokens
    .slice(first, last + 1)
    .some((token, i) => isCapital(token) && (!isCommonWord(token.key) || scene.cover.has(first + i)))

/** Names that an abbreviation behind them shows to be bodies. */
export function spelledOutBodies(scene: Scene): Sighting[] {
  const found: Sighting[] = []
  for (const letter of scene.capitals) {
    const i = letter - 1
    if (scene.tokens[i]?.text !== '(' || keyAt(scene, i + 2) !== ')' || !isCandidate(scene, i + 1)) continue
    const letters = scene.tokens[i + 1]?.text ?? ''
    if (letters.length < SHORTEST_SURE || scene.cover.get(i - 1)?.kind === 'organization') continue
    const first = spelledOut(scene, i, letters)
    if (
      first === undefined ||
      !couldBeBody(scene, first, i - 1) ||
      INSTRUMENT.test(keyAt(scene, i - 1)) ||
      INSTRUMENT.test(keyAt(scene, i + 3)) ||
      scene.cover.get(i - 1)?.kind === 'concept'
    )
      continue
    found.push(
      ...unknownAt(scene.passage, first, i - 1, {
        kind: 'organization',
        rule: 'spelled-out',
        label: textAt(scene, first, i - 1),
        why: [{ ground: 'abbreviation-behind', weight: ENOUGH, words: letters }],
      }),
    )
  }
  return found
}

/** "Vietnam General Confederation of Labour (VGCL)" makes VGCL mean the body; by abbreviation, the first stands. */
export function explainedAbbreviations(scenes: readonly Scene[]): Map<string, Sighting> {
  const meant = new Map<string, Sighting>()
  for (const scene of scenes) {
    for (const body of scene.cover.sightings()) {
      if (keyAt(scene, body.last + 1) !== '(') continue
      const letters = scene.tokens[body.last + 2]
      const bracketed = keyAt(scene, body.last + 3) === ')'
      if (body.kind !== 'organization' || !bracketed || letters === undefined || !isAllCapitals(letters)) continue
      const name = scene.tokens
        .slice(body.first, body.last + 1)
        .map((token) => token.text)
        .join(' ')
      const fits =
        initialsMatch(letters.text, name) || (letters.text.length >= SHORTEST_SURE && isCandidate(scene, body.last + 2))
      if (!meant.has(letters.text) && fits) meant.set(letters.text, body)
    }
  }
  return meant
}

type BodyEvidence = Evidence<[scene: Scene, i: number]>

// "the …", "by …".
const wordBefore: BodyEvidence = (scene, i) => (BEFORE.has(keyAt(scene, i - 1)) ? 1 : 0)

// "… said", "…'s".
const wordAfter: BodyEvidence = (scene, i) =>
  keyAt(scene, i + 1) === "'s" || PERSON_VERBS.has(keyAt(scene, i + 1)) ? 1 : 0

// "KPMG, its auditor", "MSF coordinator", "UEFA will".
const role: BodyEvidence = (scene, i) => {
  const next = keyAt(scene, i + 1)
  if (TITLES.has(next) && !isCapital(scene.tokens[i + 1])) return 1.5
  if (next === ',' && /^(?:its|the|a|an|which)$/.test(keyAt(scene, i + 2))) return 0.5
  return /^(?:will|would|could|may|must|also|did|does|have|plans|welcomed|denied|accused|declined|confirmed|reported|launched|approved|issued|opened|appealed|condemned|sent|held)$/.test(
    next,
  )
    ? 1
    : 0
}

// "UNICEF", "COSATU": four letters or more name a body more often than anything else.
const length: BodyEvidence = (scene, i) => ((scene.tokens[i]?.text.length ?? 0) >= 4 ? 0.5 : 0)

// "(photo: … / …)".
const credit: BodyEvidence = (scene, i) =>
  scene.tokens[i - 1]?.text === '/' && scene.tokens[i + 1]?.text === ')' ? 2 : 0

const INSTRUMENT =
  /^(treaty|agreement|convention|protocol|pact|accord|plan|program|programme|talks|initiative|framework|negotiations|goals|index|model|system|virus|disease|pandemic|test|standard|standards|zone|zones|area|corridor|summit|conference|syndrome|fever|act|law|rate|ratio|technology|project|strategy)$/
const instrument: BodyEvidence = (scene, i) =>
  INSTRUMENT.test(keyAt(scene, i + 1)) || INSTRUMENT.test(keyAt(scene, i + 2)) ? -3 : 0

// "the Non-Proliferation Treaty (NPT)": brackets after small or capital words that are no body.
const explainsOther: BodyEvidence = (scene, i) =>
  keyAt(scene, i - 1) === '(' &&
  keyAt(scene, i + 1) === ')' &&
  scene.tokens[i - 2]?.shape === 'word' &&
  scene.cover.get(i - 2)?.kind !== 'organization' &&
  scene.cover.get(i - 2)?.kind !== 'place'
    ? -4
    : 0

const rules: Rules<[scene: Scene, i: number]> = [
  ['word-before', wordBefore],
  ['word-after', wordAfter],
  ['role', role],
  ['length', length],
  ['credit', credit],
  ['instrument', instrument],
  ['explains-other', explainsOther],
]

/** Abbreviations with enough for them in one place and nothing against them in another. */
function sureOf(
  places: readonly { scene: Scene; i: number; text: string }[],
  counts: ReadonlyMap<string, number>,
): Set<string> {
  const weighed = places.map(({ scene, i, text }) => {
    const again = (counts.get(text) ?? 0) > 1 ? 1 : 0
    return { text, weight: weigh(rules, scene, i) + again }
  })
  const refuted = new Set(weighed.filter(({ weight }) => weight < 0).map(({ text }) => text))
  return new Set(weighed.filter(({ text, weight }) => weight >= ENOUGH && !refuted.has(text)).map(({ text }) => text))
}

/** A passage of which a third and more is written in capitals abbreviates nothing. */
function isShouted({ tokens, capitals }: Scene): boolean {
  if (tokens.length <= 4 || capitals.length <= tokens.length / 3) return false
  return capitals.filter((i) => isAllCapitals(tokens[i])).length > tokens.length / 3
}

/** The abbreviations of bodies in a doc. */
export function abbreviationsIn(scenes: readonly Scene[], meant: ReadonlyMap<string, Sighting>): Sighting[] {
  const counts = new Map<string, number>()
  const places: { scene: Scene; i: number; text: string }[] = []
  for (const scene of scenes) {
    if (isShouted(scene)) continue
    for (const i of scene.capitals)
      if (isCandidate(scene, i) && !isNamed(scene, i)) places.push({ scene, i, text: scene.tokens[i]?.text ?? '' })
  }
  for (const { text } of places) counts.set(text, (counts.get(text) ?? 0) + 1)
  const sure = sureOf(places, counts)
  return places.flatMap(({ scene, i, text }): Sighting[] => {
    const body = meant.get(text)
    if (body !== undefined) return [sightingAgain(body, scene.passage, i, i, 'explained-abbreviation')]
    if (!sure.has(text)) return []
    return unknownAt(scene.passage, i, i, {
      kind: 'organization',
      rule: 'abbreviation',
      label: text,
      why: groundsOf(rules, scene, i),
    })
  })
}
