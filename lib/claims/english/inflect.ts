// What a written form may be of a verb: base, present, past, participle or -ing, with the base form for each.
import { BASES, DOUBLED, IRREGULARS } from './verbs.ts'

/** The base form as which a written form may be read; undefined where it cannot be. */
export interface Forms {
  readonly base: string | undefined
  readonly present: string | undefined
  readonly past: string | undefined
  readonly participle: string | undefined
  readonly ing: string | undefined
}
export type FormName = keyof Forms
const NO_FORMS: Forms = { base: undefined, present: undefined, past: undefined, participle: undefined, ing: undefined }

const VOWEL = /[aeiou]/

// "stop" is "stopp" before an ending, "make" "mak", "carry" "carr(i)".
const stemOf = (base: string): string =>
  DOUBLED.has(base) ? base + base.slice(-1) : base.endsWith('e') ? base.slice(0, -1) : base
const endsInY = (base: string): boolean => base.endsWith('y') && !VOWEL.test(base.at(-2) ?? '')

function presentOf(base: string): string {
  if (endsInY(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`
}
const pastOf = (base: string): string => (endsInY(base) ? `${base.slice(0, -1)}ied` : `${stemOf(base)}ed`)
function ingOf(base: string): string {
  if (base === 'die' || base === 'lie') return `${base.slice(0, -2)}ying`
  return /(?:ee|oe|ye)$/.test(base) ? `${base}ing` : `${stemOf(base)}ing`
}

/** Irregular verbs whose regular past is in use as well. */
const ALSO_REGULAR = new Set(['strive', 'show', 'prove', 'speed', 'spell', 'learn', 'sow', 'forecast', 'shine'])

function allForms(): ReadonlyMap<string, Forms> {
  const forms = new Map<string, { -readonly [name in FormName]: Forms[name] }>()
  const put = (written: string, name: FormName, base: string) => {
    const there = forms.get(written) ?? { ...NO_FORMS }
    there[name] ??= base
    forms.set(written, there)
  }
  const irregular = new Map(
    IRREGULARS.map(([base = '', past = '', participle = '']) => [base, [past, participle] as const]),
  )
  for (const base of new Set([...irregular.keys(), ...BASES])) {
    const [past, participle] = irregular.get(base) ?? [pastOf(base), pastOf(base)]
    put(base, 'base', base)
    put(presentOf(base), 'present', base)
    put(past, 'past', base)
    put(participle, 'participle', base)
    if (ALSO_REGULAR.has(base)) {
      put(pastOf(base), 'past', base)
      put(pastOf(base), 'participle', base)
    }
    put(ingOf(base), 'ing', base)
  }
  return forms
}

const FORMS = allForms()
/** The readings of a lower-case word as a verb; undefined for what is no verb known here. */
export const verbForms = (word: string): Forms | undefined => FORMS.get(word)
