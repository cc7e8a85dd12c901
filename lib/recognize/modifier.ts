// When a body's name only modifies the word after it: "Party members", "trade union cadres", unlike "the Party leads".
import type { Name } from '../codebook/codebook.ts'
import type { Found } from '../codebook/match.ts'
import { isPlural } from '../stem.ts'
import type { Token } from '../token.ts'

const STANDS_BEFORE = new Set(
  `a about above across after again against ahead all alone along already also always among an and are aren around as at back became because become becomes been before began begins being below between beyond both but by
  came can cannot closely closer could did do does during either enough even ever exclusively first firmly for forever forward from further had has have he held her here him his how if in inside into is it its itself just
  last less like may me might more most must near neither never no nor not now of off often on once only onto or other our out over own rather same shall she should since so some soon still stronger such than that the their them then there
  these they this those though through throughout till to today together too toward towards under until up upon us very was we were what when where whether which while who whole whom whose why will with within without would yet you your
  about according amid despite per plus via versus vs
  led leads calls called says said wants needs plays played made makes takes took gave gives keeps kept knows knew sees saw sets set wins won faces faced puts put stands stood serves served works worked mobilizes requires required enjoys relies represents
  ruled rules governed adopted decided decides believes holds remains remained maintains attaches shares shared seeks sought strives unites united upholds upheld understands launched convened organized recognizes follows grew
  asks asked sends sent tells told gives wanted pays paid helps helped expects expected encourages encouraged teaches taught trusts trusted builds built brings brought lost loses turned turns went goes came comes thinks thought hopes hoped learned promises promised pursues protects protected provides provided cares chose chooses continues continued considers considered belongs bears accepts allows aims attends admits regards regarded cherishes treats treated listens cherished`.split(
    /\s+/,
  ),
)
const OWNED_BY_DETERMINER = new Set(['the', 'our', 'entire', 'whole', 'ruling'])
const NEVER_VERBS = /(ship|tion|sion|ment|ness|ity|ism|ist|ists|ture|ence|ance|eer|hood|ings?|ers|ors)$/
const AMBIGUOUS = new Set([
  'works',
  'rules',
  'leads',
  'calls',
  'set',
  'sets',
  'needs',
  'shares',
  'faces',
  'work',
  'organized',
])

/** Does what comes after the name let it stand for itself? */
export function standsAlone(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 1]
  const before = tokens[first - 1]?.key ?? ''
  if (next === undefined || next.shape !== 'word' || next.gap === 'line') return true
  if (next.key === "'s" || (next.key === 'led' && next.gap === 'hyphen')) return true
  if (next.gap === 'hyphen') return false
  if ((next.key === 'and' || next.key === 'or') && !OWNED_BY_DETERMINER.has(before))
    return !joinsModifiers(tokens, last + 1)
  if (AMBIGUOUS.has(next.key))
    return OWNED_BY_DETERMINER.has(before) && !/^(of|rules)$/.test(tokens[last + 2]?.key ?? '')
  if (STANDS_BEFORE.has(next.key) || /ly$/.test(next.key)) return true
  return next.key.endsWith('ed') && !NEVER_VERBS.test(next.key)
}

// "Party and government officials": both words modify the third.
function joinsModifiers(tokens: readonly Token[], and: number): boolean {
  const third = tokens[and + 2]
  return (
    /^(state|government|mass|youth|union|military|army|people)$/.test(tokens[and + 1]?.key ?? '') &&
    third?.shape === 'word' &&
    !STANDS_BEFORE.has(third.key)
  )
}

// "trade union cadres": the text has one union of the class in front of something else.
function isSingularModifier(tokens: readonly Token[], { last }: Found): boolean {
  const word = tokens[last]
  const next = tokens[last + 1]
  if (word === undefined || isPlural(word.key)) return false
  return next?.shape === 'word' && next.key !== "'s" && !STANDS_BEFORE.has(next.key) && !next.key.endsWith('ed')
}

/** Are they all names of organizations in English? */
export const areEnglishBodies = (names: readonly Name[]): boolean =>
  names.every((name) => name.kind === 'organization' && name.lang === 'en')

/** Does what was found only modify the next word? Asked of organizations in English alone. */
export function onlyModifies(tokens: readonly Token[], found: Found, names: readonly Name[]): boolean {
  if (names.every(({ demands }) => demands.oneWord)) return !standsAlone(tokens, found.first, found.last)
  return names.every((name) => name.demands.common && isSingularModifier(tokens, found))
}

const OWN_PEOPLE = new Set(['chinese', 'vietnamese', 'ruling', 'communist', 'our', 'the', 'entire', 'whole'])

const areMarks = (tokens: readonly Token[], end: number): boolean => {
  for (let at = end - 1; at >= 0; at--) if (tokens[at]?.shape !== 'mark') return false
  return true
}

const OWN_COUNTRY = /^(?:china|vietnam|viet|prc|our|this|lao|laos)$/

/** "the Government of Mongolia": another country's, unless the country is named that "the Government" means there. */
function isOfOther(tokens: readonly Token[], last: number): boolean {
  if (tokens[last + 1]?.key !== 'of') return false
  for (let i = last + 2; i < last + 7; i++) {
    const token = tokens[i]
    if (token?.shape !== 'word' || OWN_COUNTRY.test(token.key)) return false
    if (
      token.word.capital &&
      !/^(?:people|republic|socialist|democratic|kingdom|state|union|united|federal)$/.test(token.key)
    )
      return true
  }
  return false
}

/** "the Soviet Government", "the Labour Party": a capital before the one word says whose it is, and it is another's. Asked of organizations in English alone. */
export function belongsToOther(tokens: readonly Token[], { first, last }: Found, names: readonly Name[]): boolean {
  const before = tokens[first - 1]
  if (first === last && names.every((name) => name.where !== null) && isOfOther(tokens, last)) return true
  if (first !== last || before?.word.capital !== true || tokens[first]?.gap !== 'space') return false
  if (names.some((name) => name.where === null)) return false
  return !areMarks(tokens, first - 1) && !OWN_PEOPLE.has(before.key) && !STANDS_BEFORE.has(before.key)
}
