// GET /docs/ID: one doc with its text and everything found in it.

import { type Doc, docId } from '#lib/doc'
import type { EntityId } from '#lib/entity'
import type { Mention } from '#lib/mention'
import type { Counting } from '../counting.ts'
import type { Judgement } from '../judgement.ts'
import { ProblemError } from '../problem.ts'
import type { Store } from '../store.ts'
import type { AnswerOf, InputOf } from '../wire/calls.ts'
import type { MentionJson } from '../wire/parts.ts'
import { claimIn, claimJson, claimStands } from './claims.ts'
import { goesBy } from './goes-by.ts'
import { docLineJson } from './json.ts'

const absent = (id: string) =>
  new ProblemError(404, `there is no document ${JSON.stringify(id)}; /api/docs lists those there are`)

/** Mentions of entities that a judgement rejects stand among the rejected ones. @throws ProblemError 404 */
export async function doc(counting: Counting, store: Store, asked: InputOf<'doc'>): Promise<AnswerOf<'doc'>> {
  const { incidence, table, fingerprint } = counting.collection
  const index = incidence.docIndex.get(asked.id)
  const line = index === undefined ? undefined : docLineJson(counting, index)
  const stored = line && (await store.getDoc(docId(asked.id)))
  if (!line || !stored) throw absent(asked.id)

  const labelOf = (id: EntityId) => table.entities[table.indexOf.get(id) ?? -1]?.label ?? id
  const said = ({ start, end, entity, kind, rule, why }: Mention): MentionJson => ({
    start,
    end,
    entity: goesBy(counting, entity),
    kind: table.entities[table.indexOf.get(entity) ?? -1]?.kind ?? kind,
    label: labelOf(entity),
    rule,
    why,
  })
  const isRejected = ({ entity }: Mention) => table.rejected[table.indexOf.get(entity) ?? -1] === 1
  const outOfCount = [...stored.rejected, ...stored.mentions.filter(isRejected)].sort(byPlace)
  const judgementOn =
    outOfCount.length > 0 ? standingBy(await store.judgements(), stored.doc, (id) => goesBy(counting, id)) : () => ''
  return {
    ...line,
    fingerprint,
    text: stored.doc.text,
    pages: (stored.doc.pages ?? []).map(({ page, start, end }) => ({ page, start, end })),
    furniture: stored.furniture.map(({ start, end }) => ({ start, end })),
    sentences: stored.sentences.map(({ start, end, role }) => ({ start, end, role })),
    mentions: stored.mentions.filter((mention) => !isRejected(mention)).map(said),
    rejected: outOfCount.map((mention) => ({ ...said(mention), judgement: judgementOn(mention) })),
    open: stored.open.map(({ start, end, kind, rule, why, candidates }) => ({
      start,
      end,
      kind,
      rule,
      why,
      candidates: candidates.map((id) => ({ id, label: labelOf(id) })),
    })),
    claims: stored.claims.filter(claimStands(counting)).map((claim) => claimJson(counting, claimIn(stored, claim))),
  }
}

const byPlace = (a: Mention, b: Mention): number => a.start - b.start || b.end - a.end || (a.entity < b.entity ? -1 : 1)

/** The id of the standing judgement that rejects a mention, by itself or through its entity. */
function standingBy(
  ledger: readonly Judgement[],
  { id: of, text }: Doc,
  nameOf: (entity: EntityId) => EntityId,
): (mention: Mention) => string {
  const ids = new Map<string, string>()
  for (const { id, action, target, undoneAt } of ledger) {
    if (undoneAt !== null) continue
    if (action !== 'reject' || 'with' in target) continue
    if (!('doc' in target)) ids.set(target.entity, id)
    else if (target.doc === of && text.slice(target.start, target.end) === target.quote)
      ids.set(`${target.start} ${target.end} ${target.entity}`, id)
  }
  return ({ start, end, entity }) => ids.get(`${start} ${end} ${entity}`) ?? ids.get(nameOf(entity)) ?? ''
}
