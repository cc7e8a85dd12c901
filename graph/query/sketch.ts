// GET /sketch: what a thing is said to act on, to be acted on by, to be, and with what it is listed or modified, each with its sentences.
import { setImmediate as breathe } from 'node:timers/promises'
import type { DocId } from '#lib/doc'
import type { EntityId } from '#lib/entity'
import { plain } from '#lib/plain'
import { joinedIn } from '#lib/sketch/joined'
import type { Counting } from '../counting.ts'
import { evenly } from '../evenly.ts'
import { refOf, sentencesNaming } from '../evidence.ts'
import type { Store, StoredClaim, StoredPassage } from '../store.ts'
import type { AnswerOf, InputOf } from '../wire/calls.ts'
import type { PassageJson } from '../wire/parts.ts'
import { RELATIONS, type Relation } from '../wire/sketch.ts'
import { namesFor, rejectedNames } from './claims.ts'
import { goesBy } from './goes-by.ts'
import { type Marked, passageJson } from './json.ts'
import { membersOf } from './members.ts'

/** Of what more sentences name, so many are looked at, evenly chosen. */
const MOST_READ = 2000
/** So many of them are asked of the store at once. */
const AT_ONCE = 200
const LISTED = 30
/** Verbs that say what a thing is. */
const COPULAS: ReadonlySet<string> = new Set([
  'be',
  'become',
  'mean',
  'remain',
  '是',
  '为',
  '成为',
  '即',
  'là',
  'trở thành',
])

interface Item {
  readonly id: EntityId | null
  readonly words: string
  readonly predicates: Map<string, number>
  readonly passages: Map<string, PassageJson>
}
type Items = Record<Relation, Map<string, Item>>

/** @throws ProblemError 400 for a query that is not understood, 404 for what is neither an entity nor a role */
export async function sketch(counting: Counting, store: Store, asked: InputOf<'sketch'>): Promise<AnswerOf<'sketch'>> {
  const { incidence, table, fingerprint } = counting.collection
  const members = membersOf(counting, asked.of).filter((index) => !table.rejected[index])
  const ids = members.flatMap((index) => table.entities[index]?.id ?? [])
  const group = counting.groupOf(asked.in)
  const sentences = sentencesNaming(incidence, group, [[...members]])
  const chosen = evenly(sentences, MOST_READ)
  const docs = incidence.docs.filter((_, doc) => group.chosen[doc]).map(({ id }) => id)
  const items: Items = {
    actsOn: new Map(),
    actedOnBy: new Map(),
    definedAs: new Map(),
    listedWith: new Map(),
    modifiedBy: new Map(),
  }
  const own = new Set<EntityId>(ids)
  const refs = chosen.flatMap((s) => refOf(incidence, s))
  for (let at = 0; at < refs.length; at += AT_ONCE) {
    for (const passage of await store.getPassages(refs.slice(at, at + AT_ONCE)))
      addJoined(counting, items, passage, own)
    // A file answers without letting go of the thread; others have their turn in between.
    await breathe()
  }
  for (const index of docs.length > 0 ? members : []) {
    addClaims(counting, items, await claimsOf(counting, store, index, docs))
    await breathe()
  }
  return {
    fingerprint,
    of: asked.of,
    sentences: sentences.length,
    read: chosen.length,
    relations: RELATIONS.map((relation) => ({
      relation,
      total: items[relation].size,
      items: [...items[relation].values()].map(itemJson).sort(strongestFirst).slice(0, LISTED),
    })),
  }
}

function addJoined(counting: Counting, items: Items, passage: StoredPassage, own: ReadonlySet<EntityId>): void {
  const { table } = counting.collection
  const standing = passage.mentions
    .filter(({ entity }) => !table.rejected[table.indexOf.get(entity) ?? -1])
    .map((mention) => ({ ...mention, entity: goesBy(counting, mention.entity) }))
  for (const { joint, one, other } of joinedIn(passage.text, passage.start, standing)) {
    if (own.has(one) && !own.has(other)) add(counting, items[joint], { id: other, words: '' }, passage, [one, other])
    else if (joint === 'listedWith' && own.has(other) && !own.has(one))
      add(counting, items[joint], { id: one, words: '' }, passage, [one, other])
  }
}

interface Claimed {
  readonly id: EntityId | undefined
  /** What it does, and what is done to it. */
  readonly done: readonly StoredClaim[]
  readonly suffered: readonly StoredClaim[]
}

async function claimsOf(counting: Counting, store: Store, index: number, docs: readonly DocId[]): Promise<Claimed> {
  const { table } = counting.collection
  const names = namesFor(table, index)
  const [without, limit] = [rejectedNames(table), MOST_READ]
  const [done, suffered] = await Promise.all([
    store.getClaims({ subjects: names, without, docs, limit }),
    store.getClaims({ objects: names, without, docs, limit }),
  ])
  return { id: table.entities[index]?.id, done: done.claims, suffered: suffered.claims }
}

function addClaims(counting: Counting, items: Items, { id, done, suffered }: Claimed): void {
  if (id === undefined) return
  for (const found of done) {
    const { object, predicate } = found.claim
    const entity = object && goesBy(counting, object.entity)
    if (!object || entity === id) continue
    const relation = COPULAS.has(predicate.lemma) ? 'definedAs' : 'actsOn'
    add(counting, items[relation], { id: entity, words: found.objectText }, passageOf(found), [id], predicate.lemma)
  }
  for (const found of suffered) {
    const { subject, predicate } = found.claim
    const entity = goesBy(counting, subject.entity)
    if (entity === id || COPULAS.has(predicate.lemma)) continue
    add(counting, items.actedOnBy, { id: entity, words: found.subjectText }, passageOf(found), [id], predicate.lemma)
  }
}

/** The sentence of a claim, with those of its parts that are entities as its mentions. */
const passageOf = ({ doc, start, end, text, claim }: StoredClaim): Marked => ({
  doc,
  start,
  end,
  text,
  mentions: [claim.subject, claim.object].flatMap((part) =>
    part?.entity ? [{ start: part.start, end: part.end, entity: part.entity, rule: 'claim' }] : [],
  ),
})

function add(
  counting: Counting,
  items: Map<string, Item>,
  { id, words }: Pick<Item, 'id' | 'words'>,
  passage: Marked,
  marked: readonly string[],
  predicate?: string,
): void {
  const { table } = counting.collection
  const label = (id && table.entities[table.indexOf.get(id) ?? -1]?.label) ?? words
  const key = id ?? plain(words)
  const item = items.get(key) ?? { id, words: label, predicates: new Map(), passages: new Map() }
  items.set(key, item)
  const json = passageJson(counting, passage, (entity) => entity === id || marked.includes(entity))
  if (json) item.passages.set(`${json.doc} ${json.start}`, json)
  if (predicate !== undefined) item.predicates.set(predicate, (item.predicates.get(predicate) ?? 0) + 1)
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function itemJson({ id, words, predicates, passages }: Item) {
  const all = [...passages.values()]
  return {
    id,
    words,
    predicates: [...predicates].sort((a, b) => b[1] - a[1] || byText(a[0], b[0])).map(([lemma]) => lemma),
    docs: new Set(all.map(({ doc }) => doc)).size,
    sentences: all.length,
    passages: all,
  }
}

type ItemJson = ReturnType<typeof itemJson>
const strongestFirst = (a: ItemJson, b: ItemJson): number =>
  b.sentences - a.sentences || b.docs - a.docs || byText(a.words, b.words)
