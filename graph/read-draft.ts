// Reads what was decided, as stores keep it: JSON that a damaged file may have turned into something else.
import type { JudgementDraft } from './judgement.ts'
import { RESTORE, type Row, text } from './rows.ts'
import { StoreError } from './store.ts'

// Looser than what is let in (wire/judgement.ts): its bounds may change, and what was decided stays.

/** The properties of each kind of target, in order of the alphabet. */
const TARGETS: ReadonlySet<string> = new Set(['entity', 'entity,with', 'doc,end,entity,quote,start', 'entity,mentions'])
/** Whether an action leads to something. */
const LEADS: ReadonlyMap<unknown, boolean> = new Map([
  ['reject', false],
  ['distinguish', false],
  ['split', true],
  ['merge', true],
  ['rename', true],
  ['retype', true],
])

type Loose = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null

const isTarget = (value: unknown): boolean =>
  isObject(value) &&
  TARGETS.has(Object.keys(value).sort().join()) &&
  typeof value.entity === 'string' &&
  (value.mentions === undefined || (Array.isArray(value.mentions) && value.mentions.every(isTarget)))

const isDraft = (value: unknown): value is JudgementDraft =>
  isObject(value) &&
  LEADS.get(value.action) === 'to' in value &&
  isTarget(value.target) &&
  [value.author, value.reason, value.at].every((said) => typeof said === 'string')

/** @throws StoreError where it is none */
export function readDraft(row: Row): JudgementDraft {
  const draft: unknown = JSON.parse(text(row, 'draft'))
  if (!isDraft(draft))
    throw new StoreError('CORRUPT', `the store holds a judgement (${text(row, 'id')}) that decides nothing; ${RESTORE}`)
  return draft
}
