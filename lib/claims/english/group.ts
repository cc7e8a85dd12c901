// Verb groups: "must never have been led", "no longer seeks to divide"; what is said of the verb, and where its object begins.
import { copula, type Group, passive, pastAdverbs, type Start } from './be.ts'
import { isNounAhead, standsAsVerb, takesParticle } from './doubtful.ts'
import type { FormName } from './inflect.ts'
import type { Unit } from './unit.ts'
import { ACTING, BEFORE_INFINITIVE, NOT_ACTING, NOUNY } from './verbs.ts'
import { MODALS, PARTICLES } from './words.ts'

/** The group that begins at a unit: with a modal, a form of be, have, do, or with a verb in `form`. */
export function groupAt(units: readonly Unit[], first: number, form?: FormName): Group | undefined {
  const unit = units[first]
  if (unit === undefined || unit.glued) return undefined
  const start = { first, at: first, modality: 'asserted' as const, negated: false }
  if (form !== undefined && form !== 'present' && form !== 'past') return inForm(units, start, form)
  if (unit.tag === 'modal') return afterModal(units, start, unit)
  if (unit.tag === 'do' && unit.key !== 'done') return afterDo(units, start)
  if (unit.tag === 'have' || unit.tag === 'be')
    return unit.key === 'be' || /ing$|^been$/.test(unit.key) ? undefined : inForm(units, start, 'present')
  const lemma = unit.forms?.present ?? unit.forms?.past ?? unit.forms?.base
  const tense: FormName = unit.forms?.present ? 'present' : unit.forms?.past ? 'past' : 'base'
  if (lemma === undefined || !standsAsVerb(units, first, lemma)) return undefined
  return headed(units, start, first, lemma, tense)
}

function afterModal(units: readonly Unit[], start: Start, { key }: Unit): Group | undefined {
  const { at, negated } = pastAdverbs(units, start.first + 1)
  const to = key === 'ought' && units[at]?.tag === 'to' ? 1 : 0
  // "should have opened the road": it did not, or that it did is natural.
  if (units[at]?.key === 'have' && key !== 'will' && isPerfect(units, at)) return undefined
  return inForm(
    units,
    { ...start, at: at + to, negated: negated !== (key === 'cannot'), modality: MODALS.get(key) ?? 'asserted' },
    'base',
  )
}

const isPerfect = (units: readonly Unit[], have: number): boolean => {
  const unit = units[pastAdverbs(units, have + 1).at]
  return unit?.key === 'been' || unit?.key === 'had' || unit?.key === 'done' || unit?.forms?.participle !== undefined
}

function afterDo(units: readonly Unit[], start: Start): Group | undefined {
  const { at, negated } = pastAdverbs(units, start.first + 1)
  return units[at]?.forms?.base === undefined ? undefined : inForm(units, { ...start, at, negated }, 'base')
}

/** A group whose first verb stands in a form that what is before it asks for; adverbs may stand before it. */
function inForm(units: readonly Unit[], start: Start, form: FormName): Group | undefined {
  const { at, negated } = pastAdverbs(units, start.at)
  const unit = units[at]
  const here = { ...start, at, negated: start.negated !== negated }
  if (unit === undefined) return undefined
  if (unit.tag === 'be') return afterBe(units, here, form)
  if (unit.tag === 'have') return afterHave(units, here, form)
  const lemma = unit.tag === 'word' ? unit.forms?.[form] : undefined
  return lemma === undefined ? undefined : headed(units, here, at, lemma, form)
}

function afterHave(units: readonly Unit[], start: Start, form: FormName): Group | undefined {
  const past = pastAdverbs(units, start.at + 1)
  const { negated } = past
  // "have both opened the road", "have three times opened it"
  const isTimes = units[past.at + 1]?.key === 'times'
  const at = units[past.at]?.key === 'both' ? past.at + 1 : past.at + (isTimes ? 2 : 0)
  const unit = units[at]
  const here = { ...start, at, negated: start.negated !== negated }
  if (unit?.tag === 'be' && unit.key === 'been') return afterBe(units, here, form)
  if (unit?.tag === 'have' && unit.key === 'had') return headed(units, here, at, 'have', 'participle')
  if (unit?.tag === 'to' && units[at + 1] !== undefined)
    return inForm(
      units,
      { ...here, at: at + 1, modality: here.modality === 'asserted' ? 'must' : here.modality },
      'base',
    )
  if (unit?.key === 'done') return headed(units, here, at, 'do', 'participle')
  if (unit?.key === 'had') return headed(units, here, at, 'have', 'participle')
  const lemma = unit?.tag === 'word' ? unit.forms?.participle : undefined
  // "has pitted": an unknown verb is none of "have".
  if (unit?.tag === 'word' && unit.forms === undefined && unit.key.endsWith('ed')) return undefined
  if (lemma !== undefined) return headed(units, here, at, lemma, 'participle')
  return headed(units, start, start.at, 'have', form)
}

function afterBe(units: readonly Unit[], start: Start, form: FormName): Group | undefined {
  const { at, negated } = pastAdverbs(units, start.at + 1)
  const unit = units[at]
  const here = { ...start, at, negated: start.negated !== negated }
  if (unit?.tag === 'be' && unit.key === 'being') return passive(units, here, at + 1)
  if (unit?.key === 'able' && units[at + 1]?.tag === 'to')
    return inForm(units, { ...here, at: at + 2, modality: 'may' }, 'base')
  if (unit?.key === 'going' && units[at + 1]?.tag === 'to')
    return inForm(units, { ...here, at: at + 2, modality: 'will' }, 'base')
  if (unit?.tag === 'to')
    return inForm(
      units,
      { ...here, at: at + 1, modality: here.modality === 'asserted' ? 'will' : here.modality },
      'base',
    )
  const chain = unit?.tag === 'word' && units[at + 1]?.tag === 'to' ? ready(units, here, at) : undefined
  if (chain !== undefined) return { ...chain, form, outer: 'base' }
  const ing = unit?.tag === 'word' && !isNounAhead(units, at) ? unit.forms?.ing : undefined
  if (ing !== undefined) return headed(units, here, at, ing, 'ing')
  // "is groping its way": an unknown verb is none of "be".
  if (unit?.tag === 'word' && unit.forms === undefined && unit.key.endsWith('ing')) return undefined
  return passive(units, here, at) ?? copula({ ...start, negated: here.negated }, form)
}

/** "is ready to lead", "was forced to leave". */
function ready(units: readonly Unit[], start: Start, at: number): Group | undefined {
  const { at: verb, negated } = pastAdverbs(units, at + 2)
  const inner = inForm(units, { ...start, at: verb, negated: false }, 'base')
  const unit = units[at]
  if (inner === undefined || unit === undefined || unit.forms?.ing !== undefined) return undefined
  const isNot = start.negated !== (negated || inner.negated)
  return {
    ...inner,
    first: start.first,
    lemma: `be ${unit.key} to ${inner.lemma}`,
    negated: isNot,
    modality: start.modality,
  }
}

/** A group with its verb, what belongs to the verb (a particle), and the verbs that it leads to ("continues to lead", "seeks to lead"). */
function headed(units: readonly Unit[], start: Start, head: number, verb: string, form: FormName): Group | undefined {
  const plain: Group = { ...start, last: head, head, verb, lemma: verb, voice: 'active', form }
  const particle = units[head + 1]
  const { at, negated } = pastAdverbs(units, head + 1)
  if (units[at]?.tag === 'to' && !negated && BEFORE_INFINITIVE.has(verb)) {
    const next = pastAdverbs(units, at + 1)
    const follows = inForm(
      units,
      { ...start, at: next.at, negated: start.negated !== (NOT_ACTING.has(verb) || next.negated) },
      'base',
    )
    if (follows !== undefined) return chained(units, plain, follows)
  }
  const bare =
    verb === 'help' && units[at]?.forms?.base !== undefined && !NOUNY.has(units[at]?.forms?.base ?? '')
      ? inForm(units, { ...start, at }, 'base')
      : undefined
  if (bare !== undefined) return chained(units, plain, bare)
  const ing = units[at]?.tag === 'word' ? units[at]?.forms?.ing : undefined
  if (ing !== undefined && TAKES_ING.has(verb) && !isNounAhead(units, at)) {
    const follows = inForm(units, { ...start, at }, 'ing')
    if (follows !== undefined) return chained(units, plain, follows)
  }
  if (
    particle !== undefined &&
    particle.first === particle.last &&
    PARTICLES.has(particle.key) &&
    takesParticle(verb, particle.key)
  )
    return { ...plain, last: head + 1, lemma: `${verb} ${particle.key}` }
  return plain
}

const TAKES_ING = new Set(
  'continue begin start keep stop cease avoid resume finish oppose favour favor consider'.split(' '),
)

// "keeps building and opening": verbs in -ing go on with it; with "stops building and opening" they would lose what is said of them.
function joining(outer: Group, inner: Group): Pick<Group, 'form' | 'outer'> {
  if (inner.form !== 'ing') return { form: outer.form, outer: 'base' }
  return ACTING.has(outer.verb) ? { form: 'ing', outer: outer.form } : { form: outer.form, outer: 'ing' }
}

/** "continues to lead" is "lead"; "seeks to lead" stays what it is. */
function chained(units: readonly Unit[], outer: Group, inner: Group): Group {
  const drops = ACTING.has(outer.verb) || NOT_ACTING.has(outer.verb)
  const needs = outer.verb === 'need'
  const shown =
    inner.form === 'ing'
      ? `${units[inner.head]?.key ?? inner.verb}${inner.lemma.slice(inner.verb.length)}`
      : `to ${inner.lemma}`
  return {
    ...inner,
    first: outer.first,
    ...joining(outer, inner),
    lemma: drops || needs ? inner.lemma : `${outer.lemma} ${shown}`,
    modality:
      needs && outer.modality === 'asserted'
        ? 'must'
        : outer.modality === 'asserted' && inner.modality !== 'asserted'
          ? inner.modality
          : outer.modality,
  }
}
