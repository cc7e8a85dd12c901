// The short forms that a person's name is met in later: "Wang" for Wang Minghua, "Hoa" for Nguyen Van Hoa, "De la Puente" for Ernesto de la Puente Arce.
import { isCommonWord, isFamilyName, isGivenName } from '../recognize/english/lexicon/lexicon.ts'
import { isChineseSurname } from '../recognize/english/pinyin.ts'
import { PARTICLES } from '../recognize/english/vocabulary.ts'
import { isVietnameseSurname } from '../recognize/vietnamese-name.ts'
import { isCapital, type Token } from '../token.ts'

const SUFFIX = /^(?:jr|sr|ii|iii|iv|qc|kc|sc|phd|md)$/

/** Words of a name that a hyphen joins are one: "Tremblay-Diallo". */
function unitsOf(tokens: readonly Token[]): Token[][] {
  const units: Token[][] = []
  for (const token of tokens) {
    if (token.shape !== 'word' || (token.text.length === 1 && units.length === 0)) continue
    const before = units.at(-1)
    if (token.gap === 'hyphen' && before !== undefined) before.push(token)
    else units.push([token])
  }
  while (units.length > 1 && SUFFIX.test(units.at(-1)?.[0]?.key ?? '')) units.pop()
  return units
}

/** Surnames come first in China and Korea. */
function isSurnameFirst(units: readonly (readonly Token[])[], country: string | null, rule: string): boolean {
  const first = units[0]?.[0]?.key ?? ''
  const isKorean = units.length === 2 && units[1]?.length === 2 && !isCapital(units[1][1])
  const looksChinese =
    country === null &&
    units.length === 2 &&
    units[0]?.length === 1 &&
    isChineseSurname(first) &&
    !isVietnameseSurname(first)
  return country === 'CN' || rule === 'person-chinese' || isKorean || (looksChinese && !isGivenName(first))
}

/** What follows a given name: the last word, all words from a particle on, of Spanish double names the first, of other names of three words the last two. */
function givenNameFirst(units: readonly (readonly Token[])[]): Token[][] {
  const isParticle = (unit: readonly Token[] | undefined) => PARTICLES.has(unit?.[0]?.key ?? '')
  const particle = units.findIndex((unit, i) => i > 0 && isParticle(unit))
  const forms: (readonly Token[])[][] = [units.slice(-1)]
  if (particle > 0) {
    forms.push(units.slice(particle))
    const middle = units[particle - 1]
    if (particle > 1 && middle !== undefined && !isGivenName(middle[0]?.key ?? '')) forms.push([middle])
    let end = particle
    while (isParticle(units[end])) end++
    if (end < units.length - 1) forms.push(units.slice(particle, end + 1))
    if (particle === 1 && !isGivenName(units[0]?.[0]?.key ?? '')) forms.push(units.slice(0, 1))
  } else if (units.length > 2) {
    for (let cut = 1; cut < units.length - 1; cut++) forms.push(units.slice(cut), units.slice(0, units.length - cut))
    for (const unit of units.slice(1, -1)) {
      const [word] = unit
      const isSurname = word !== undefined && word.text.length > 2 && (isFamilyName(word.key) || !isGivenName(word.key))
      if (isSurname) forms.push([unit])
    }
  }
  return forms.map((form) => form.flat())
}

/** "Shaheen" for Shaheen Shah Afridi: the given name alone, where it is one and names nothing else; undefined elsewhere. */
export function givenNameOf(tokens: readonly Token[], country: string | null, rule: string): Token | undefined {
  const units = unitsOf(tokens)
  const first = units[0]?.length === 1 ? units[0][0] : undefined
  if (first === undefined || units.length < 2 || country === 'CN' || country === 'VN' || rule !== 'person-western')
    return undefined
  return first.text.length > 3 && isGivenName(first.key) && !isCommonWord(first.key) ? first : undefined
}

/** The short forms of the name that these tokens write, each as its tokens; none of a name of one word. */
export function shortFormsOf(tokens: readonly Token[], country: string | null, rule: string): Token[][] {
  const units = unitsOf(tokens)
  if (units.length === 1 && tokens[0]?.text.length === 1) return units.map((unit) => [...unit])
  if (units.length < 2) return []
  if (isSurnameFirst(units, country, rule)) return units.slice(0, 1).map((unit) => [...unit])
  if (country === 'VN' || rule === 'person-vietnamese') {
    const last = units.slice(-1).map((unit) => [...unit])
    return units.length > 2 ? [...last, units.slice(-2).flat()] : last
  }
  return givenNameFirst(units)
}
