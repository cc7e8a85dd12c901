// English inflection taken lightly: plural, -ing, -ed and the British spellings, enough to tell one notion by its wordings.

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `led lead|held hold|built build|taught teach|kept keep|fought fight|brought bring|won win|women woman|men man|children child|lives life|bore bear|grew grow|took take|taken take|gave give|given give
  |chose choose|chosen choose|spoke speak|spoken speak|strove strive|striven strive|programme program|programmes program|defence defense|centre center|centres center|labour labor`
    .split('|')
    .map((pair): [string, string] => {
      const [form = '', base = ''] = pair.trim().split(' ')
      return [form, base]
    }),
)

const BRITISH = /(?:isation|isations|(?<=al|an|ar|as|ern|er|gn|ic|il|im|it|on|or|ut|ur)is(?:e|ed|es|ing|er|ers))$/
const SHORT_E_DOUBLED = /([bdfgmnprt])\1$/
const VOWEL = /[aeiouy]/

// "mobilise" is "mobilize"; "revise", "exercise" and "promise" are what they are.
const americanized = (word: string): string =>
  word.length < 7 ? word : word.replace(BRITISH, (ending) => `iz${ending.slice(2)}`)

// "parties" is "party", "classes" is "class", "unions" is "union"; "class", "status", "basis" are no plurals.
function withoutPlural(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return /[^suis]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word
}

// "planning" is "plan", "served" is "serv"; "bring" and "red" have no vowel before their end.
function withoutVerbEnding(word: string): string {
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`
  const rest = word.endsWith('ing') ? word.slice(0, -3) : word.endsWith('ed') ? word.slice(0, -2) : ''
  if (rest.length < 3 || !VOWEL.test(rest)) return word
  return SHORT_E_DOUBLED.test(rest) ? rest.slice(0, -1) : rest
}

const LONGEST = 40
/** The stem of a lower-case English word, a key and not a word: "mobilizing", "mobilised" and "mobilizes" share "mobiliz". */
export const stem = (word: string): string => stemOf(IRREGULAR.get(word) ?? word)

function stemOf(word: string): string {
  if (word.length < 4 || word.length > LONGEST || !/^[a-z]+$/.test(word)) return word
  const base = withoutVerbEnding(withoutPlural(americanized(word)))
  return base.length > 3 && base.endsWith('e') ? base.slice(0, -1) : base
}

/** True for a plural by its ending. */
export const isPlural = (word: string): boolean =>
  word === 'women' || word === 'men' || word === 'children' || word === 'people' || withoutPlural(word) !== word
