// Deciding on what the rules found, and taking that back.
import type { JudgementDraftJson } from '#graph/wire/judgement'
import { send } from '../../ask/fetch-answer.ts'

export type Draft = JudgementDraftJson
export type Action = Draft['action']
/** What can be rejected: a mention, an entity or a link. */
export type Target = Extract<Draft, { action: 'reject' }>['target']

const hasId = (body: unknown): body is { id: string } =>
  typeof body === 'object' && body !== null && 'id' in body && typeof body.id === 'string'

/** @returns the judgement's id. @throws AskError */
export async function decide(draft: Draft): Promise<string> {
  const body = await send('/api/curation', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(draft),
  })
  if (!hasId(body)) throw new TypeError('expected the id of a judgement')
  return body.id
}

/** @throws AskError */
export const undo = (id: string): Promise<unknown> =>
  send(`/api/curation/${encodeURIComponent(id)}`, { method: 'DELETE' })
