// English claims: verb by verb, with the subject before it and the object after it.
import type { Claim, Modality } from '../../claim.ts'
import type { Group } from './be.ts'
import { followersOf, infinitiveAt, neededOf } from './control.ts'
import { type Clause, emit } from './emit.ts'
import { type Frame, spanOf } from './frame.ts'
import { groupAt } from './group.ts'
import { joinedGroup, type Objects, objectAfter } from './object.ts'
import { participlesBy } from './passive.ts'
import { sayersOf, type Voices } from './saying.ts'
import { type Subject, subjectBefore } from './subject.ts'
import type { Unit } from './unit.ts'
import { LEADING, NEVER_TRANSITIVE, NOUNY } from './verbs.ts'
import { allMeantBy, meantBy } from './who.ts'
import { CONDITIONS, WHENEVER } from './words.ts'

/** A verb and those joined to it: one subject, one way of meaning it. Marks the groups that it has read. */
export function readVerbs(clause: Clause, first: Group, frame: Frame, done: Set<number>): void {
  const { units } = clause
  let joined: Group | undefined = first
  let inherited: Modality = frame.modality
  for (let turns = 0; joined !== undefined && turns < 12; turns++) {
    const group: Group = joined
    done.add(group.first)
    const objects = sharedObjects(units, group)
    const framed = { ...frame, modality: group.form === first.form || turns === 0 ? inherited : frame.modality }
    emit(clause, group, objects, framed)
    for (const { group: follower, ...follows } of followersOf(units, group, objects, framed))
      readVerbs(clause, follower, follows, done)
    if (objects.isClause) return
    if (group.modality !== 'asserted') inherited = group.modality
    joined = nextGroup(units, group, objects)
    // "hopes that Sorrel will lead and | supports it": the second verb is the first speaker's.
    if (joined?.form === 'present' && group.form === 'base' && !frame.isMain) return
    // "is aware that Sorrel needs peace and | supports it": whose the second verb is, the form does not tell.
    if (joined?.form === 'present' && group.form === 'present' && frame.isReported) return
    if (joined !== undefined && frame.isShort && units[joined.first - 1]?.tag !== 'and') return
    if (joined !== undefined && frame.isShort && units[joined.first - 2]?.tag === 'comma') return
    if (joined !== undefined && group.negated && joined.first === joined.head && units[joined.first]?.tag === 'word')
      return
  }
}

// "educate and guide the people": the first verb has the second's object.
function sharedObjects(units: readonly Unit[], group: Group): Objects {
  const objects = objectAfter(units, group)
  if (objects.phrase !== undefined || objects.isUnsure || group.lemma === 'be') return objects
  const joined = NEVER_TRANSITIVE.has(group.verb) ? undefined : joinedGroup(units, objects.end, group.form)
  if (
    joined === undefined ||
    units[objects.end]?.tag === 'adverb' ||
    joined.voice === 'passive' ||
    BECOMING.has(joined.verb) ||
    joined.head !== joined.first
  )
    return objects
  const { phrase, heads, isClause, isNone } = sharedObjects(units, joined)
  return { ...objects, phrase, heads, isClause, isNone }
}

const BECOMING = new Set(['be', 'become', 'remain', 'seem', 'appear'])

/** The verb joined to a group after its object, or after the infinitive that follows the object where ", and" parts the two. */
function nextGroup(units: readonly Unit[], group: Group, objects: Objects): Group | undefined {
  const infinitive = infinitiveAt(units, objects.end, group.form)
  if (infinitive === undefined)
    return (
      joinedGroup(units, objects.end, group.form, group.voice) ??
      joinedGroup(units, pastAside(units, objects.end), group.form, group.voice)
    )
  let { end } = objectAfter(units, infinitive)
  for (let turns = 0; turns < 12 && (group.form !== 'base' || units[end]?.tag === 'and'); turns++) {
    const inner = joinedGroup(units, end, 'base')
    if (inner === undefined) break
    end = objectAfter(units, inner).end
  }
  if (group.form !== 'base') return joinedGroup(units, end, group.form)
  const parts = units[end]?.tag === 'comma' && (LEADING.has(group.verb) || units[end + 1]?.tag === 'and')
  return parts ? joinedGroup(units, end, group.form) : undefined
}

// "improve the work, especially at the base, | and speed up": what stands between two commas is passed over.
function pastAside(units: readonly Unit[], comma: number): number {
  const opens = units[comma + 1]?.tag
  if (units[comma]?.tag !== 'comma' || (opens !== 'adverb' && opens !== 'prep')) return units.length
  let at = comma + 1
  while (at < comma + 20 && units[at] !== undefined && units[at]?.tag !== 'comma' && units[at]?.tag !== 'stop') at++
  return units[at]?.tag === 'comma' && units[at + 1]?.tag === 'and' ? at : units.length
}

// "as long as", "when": what they open is said of no time that was; "when Harania joined" was.
const isPast = (units: readonly Unit[], { first, form }: Group): boolean =>
  form === 'past' || PAST.has(units[first]?.key ?? '')
const PAST = new Set(['was', 'were', 'had', 'did'])
const isConditional = (units: readonly Unit[], opener: Unit, group: Group): boolean =>
  CONDITIONS.has(opener.key) ||
  (!isPast(units, group) &&
    (opener.last > opener.first ? opener.key === 'as' || opener.key === 'so' : WHENEVER.has(opener.key)))

function frameOf(units: readonly Unit[], subject: Subject, group: Group, voices: Voices): Frame {
  const opener = units[subject.opener]
  const isCondition = opener?.tag === 'opener' && isConditional(units, opener, group)
  const subjects = allMeantBy(units, subject.heads, subject.first, subject.last)
  return {
    subjects,
    patient: {
      ...spanOf(units, subject.first, subject.last),
      entity: subject.heads.length === 1 ? (subjects[0]?.entity ?? null) : null,
    },
    modality: isCondition ? 'conditional' : voices.modalityAt(subject.first),
    isRelative: subject.isRelative,
    isMain: opener?.tag !== 'opener',
    isReported: opener?.key === 'that',
    speaker: null,
  }
}

// "the people strive": a base form is the present of a plural alone; "a plan proposed by": a participle is no past.
function agrees(units: readonly Unit[], group: Group, { heads, last }: Subject): boolean {
  if (group.first !== group.head || units[group.head]?.tag !== 'word') return true
  if (units[group.head + 1]?.key === 'by' || units[group.head]?.key === 'following') return false
  // "peace, growth and matters related | to trade": only the last is so related.
  const isReduced =
    group.form === 'past' && units[group.head + 1]?.tag === 'prep' && units[group.head]?.forms?.participle !== undefined
  if (isReduced && units.slice((heads.at(-1) ?? last) + 1, last).some(({ tag }) => tag === 'and')) return false
  if (group.form !== 'base') return true
  const word = units[last]?.mention === undefined ? (units[last]?.key ?? '') : ''
  return heads.length > 1 || /s$|people|men$/.test(word === '' ? lastWord(units[last]) : word)
}
const lastWord = (unit: Unit | undefined): string => (unit?.mention === undefined ? '' : unit.lastKey)

// "Harania never signed": what negates stands before a verb without an auxiliary.
function isNegatedBefore(units: readonly Unit[], verb: number): boolean {
  for (let at = verb - 1; units[at]?.tag === 'adverb' || units[at]?.tag === 'not'; at--)
    if (units[at]?.tag === 'not') return true
  return false
}

/** Could a group begin here? Most words are passed over at once. */
function mayBegin(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  if (unit === undefined || at === 0) return false
  if (unit.tag === 'modal' || unit.tag === 'be' || unit.tag === 'have' || unit.tag === 'do') return true
  if (unit.forms === undefined || unit.glued) return false
  const before = units[at - 1]
  const isNoun = NOUNY.has(unit.forms.base ?? unit.forms.present ?? '')
  // "drugs, arms traffic and looting": one more in a list.
  if (before?.tag === 'comma' && isNoun && units[at + 1]?.tag === 'word') return false
  if (
    before?.tag === 'name' ||
    before?.tag === 'pronoun' ||
    before?.tag === 'comma' ||
    before?.tag === 'quote' ||
    before?.key === 'who'
  )
    return true
  return before?.tag === 'adverb' || before?.tag === 'not' || (before?.tag === 'word' && !isNoun)
}

export interface Read {
  readonly claims: readonly Claim[]
  /** The one mention that the sentence is about: the subject of its main clause. */
  readonly topic: Unit | undefined
  /** The last bodies of a class ("leagues") that are subject of any of its clauses. */
  readonly groups: Unit | undefined
}

// "Unions, leagues and other bodies": the last is the name of them all.
const isClass = (units: readonly Unit[], { heads }: Subject): boolean => units[(heads.at(-1) ?? 0) - 1]?.key === 'other'

const standingIn = (units: readonly Unit[], at: number, frame: Frame): Frame => ({
  ...frame,
  subjects: frame.subjects.map(({ entity }) => ({ ...spanOf(units, at, at), entity })),
  patient: undefined,
  modality: 'asserted',
})

// "the weavers of Gant" are no "weavers" that the next sentence goes on about.
function topicOf(units: readonly Unit[], { heads, first, last }: Subject): Unit | undefined {
  const head = heads.at(-1) ?? -1
  const isOther = units[head]?.mention?.kind === 'concept' && !meantBy(units, head, first, last)?.entity
  return isOther ? undefined : units[head]
}

const OPENS_SENTENCE = new Set(['comma', 'stop', 'quote'])

/** What one sentence says. */
export function readSentence(units: readonly Unit[], sentence: number): Read {
  let topic: Unit | undefined
  let groups: Unit | undefined
  // "If unions wish to lead, they must …": "they" are the subject of the clause that opens the sentence.
  let opened: Subject | undefined
  const claims: Claim[] = []
  const done = new Set<number>()
  const voices = sayersOf(units)
  const clause: Clause = { units, sentence, voices, claims }
  for (let at = 1; at < units.length; at++) {
    if (done.has(at) || !mayBegin(units, at)) continue
    const read = groupAt(units, at)
    if (read === undefined) continue
    const group = isNegatedBefore(units, at) ? { ...read, negated: !read.negated } : read
    const subject = subjectBefore(units, at) ?? (units[at - 1]?.key === 'they' ? opened : undefined)
    if (subject === undefined || subject.heads.length === 0) voices.note(group, undefined)
    if (subject === undefined || !agrees(units, group, subject)) continue
    if (subject.heads.length === 0 && group.voice === 'active') continue
    const opener = units[subject.opener]?.tag
    if ((subject.heads.length === 1 || isClass(units, subject)) && (opener === undefined || OPENS_SENTENCE.has(opener)))
      topic ??= topicOf(units, subject)
    if (opener === 'opener' && subject.opener <= 1 && subject.heads.length === 1) opened = subject
    const [one, another] = subject.heads.map((head) => units[head])
    if (another === undefined && one?.mention?.kind === 'organization' && one.lastKey.endsWith('s')) groups = one
    if (subject.heads.length > 0) voices.note(group, subject)
    const frame = frameOf(units, subject, group, voices)
    readVerbs(
      clause,
      group,
      subject === opened && units[at - 1]?.key === 'they' ? standingIn(units, at - 1, frame) : frame,
      done,
    )
    at = Math.max(at, group.last)
  }
  claims.push(...participlesBy(units, sentence))
  for (const { group, ...frame } of neededOf(units, voices)) readVerbs(clause, group, frame, done)
  return { claims: voices.closing(claims), topic, groups }
}
