// Words that are as often nouns as verbs, and particles as often prepositions: which they are tells what stands around them.
import type { Unit } from './unit.ts'
import { INTRANSITIVE, NOUNY } from './verbs.ts'
import { PARTICLES } from './words.ts'

/** Verbs that are as often nouns, each with the prepositions that it takes as a verb. */
const TAKES: ReadonlyMap<string, string> = new Map([
  ['call', 'for on upon'],
  ['aim', 'at for'],
  ['look', 'to at for upon'],
  ['result', 'in from'],
  ['care', 'for about'],
  ['focus', 'on upon'],
  ['benefit', 'from'],
  ['trade', 'with in'],
  ['hope', 'for'],
  ['point', 'to at'],
  ['talk', 'about to with of'],
  ['report', 'on to'],
  ['reply', 'to'],
  ['answer', 'to for'],
  ['rest', 'on upon with'],
  ['dream', 'of about'],
  ['account', 'for'],
  ['comment', 'on'],
  ['attempt', 'at'],
  ['resort', 'to'],
  ['plan', 'for'],
  ['wait', 'for'],
  ['work', 'for with to towards toward on'],
  ['shift', 'from to'],
  ['turn', 'to into'],
  ['wish', 'for'],
  ['worry', 'about'],
  ['center', 'on'],
  ['centre', 'on'],
  ['head', 'for'],
  ['refer', 'to'],
  ['lead', 'to'],
]) // prettier-ignore
const takes = (verb: string, preposition: string): boolean => ` ${TAKES.get(verb) ?? ''} `.includes(` ${preposition} `)

/** Is a word that is as often a noun rather one before this preposition? */
export const isNounHere = (lemma: string, { key }: Unit): boolean =>
  NOUNY.has(lemma) && !PARTICLES.has(key) && !takes(lemma, key)

const AFTER_VERB = new Set(['det', 'number', 'name', 'object-pronoun', 'pronoun', 'to', 'adverb'])

/** Do the units around one whose forms are as often a noun's make it a verb? */
export function standsAsVerb(units: readonly Unit[], i: number, lemma: string): boolean {
  if (!NOUNY.has(lemma)) return true
  const next = units[i + 1]
  if (next === undefined || next.glued) return false
  if (next.tag === 'and' && next.key === 'and') {
    const other = units[i + 2]?.forms?.[units[i]?.forms?.base === lemma ? 'base' : 'present']
    return other !== undefined && standsAsVerb(units, i + 2, other)
  }
  if (next.tag === 'word')
    return next.forms === undefined || next.forms.base === undefined || NOUNY.has(next.forms.base)
  if (next.tag === 'prep')
    return PARTICLES.has(next.key) || (next.key !== 'of' && (INTRANSITIVE.has(lemma) || takes(lemma, next.key)))
  return AFTER_VERB.has(next.tag) || (next.tag === 'opener' && next.key === 'that')
}

/** Particles that not every verb takes. */
const TAKES_PARTICLE: ReadonlyMap<string, string> = new Map([
  ['together', 'bring work come pull join get stand put live'],
  ['apart', 'set take come'],
  ['about', 'bring come'],
]) // prettier-ignore
/** Does the verb take the particle as its own ("carry out", "bring about")? */
export const takesParticle = (verb: string, particle: string): boolean => {
  const verbs = TAKES_PARTICLE.get(particle)
  return verbs === undefined || ` ${verbs} `.includes(` ${verb} `)
}

// "are leading actors", "are developing countries": a noun right behind makes some of these words adjectives.
const AS_ADJECTIVE = new Set([
  'leading',
  'outstanding',
  'missing',
  'lacking',
  'willing',
  'pressing',
  'encouraging',
  'demanding',
  'understanding',
  'following',
  'forthcoming',
])
const DEVELOPED = new Set('countries country nations nation world states state economies'.split(' '))
/** Is the word in -ing at `at` an adjective by the noun behind it? */
export const isNounAhead = (units: readonly Unit[], at: number): boolean =>
  units[at + 1]?.tag === 'possessive' ||
  (units[at]?.key === 'developing' && DEVELOPED.has(units[at + 1]?.key ?? '')) ||
  (AS_ADJECTIVE.has(units[at]?.key ?? '') && (units[at + 1]?.tag === 'word' || units[at + 1]?.tag === 'stop'))
