// What the Codebook page asks the server to change, and to tell of the draft.
import type { DraftJson, EntryJson } from '#graph/wire/draft'
import { send } from '../../ask/fetch-answer.ts'

const DRAFT = '/api/codebook-draft'
const entryAddress = (id: string): string => `${DRAFT}/entries/${encodeURIComponent(id)}`
const posting = (body?: unknown): RequestInit => ({
  method: 'POST',
  ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
})

async function drafted(address: string, init: RequestInit = { cache: 'no-store' }): Promise<DraftJson> {
  const [body, { draft }] = await Promise.all([send(address, init), import('#graph/wire/draft')])
  return draft.parse(body)
}

// Each answers the draft as it then is. @throws AskError with the server's reason
export const askDraft = () => drafted(DRAFT)
export const putEntry = (entry: EntryJson, isNew: boolean) => drafted(`${DRAFT}/entries`, posting({ entry, isNew }))
export const dropEntry = (id: string) => drafted(entryAddress(id), { method: 'DELETE' })
export const importFile = async (file: File) =>
  drafted(`${DRAFT}/import`, posting({ name: file.name, text: await file.text() }))
export const showDraft = () => drafted(`${DRAFT}/reading`, posting())
export const acceptDraft = () => drafted(`${DRAFT}/accept`, posting())
export async function cancelReading(): Promise<DraftJson> {
  await send(`${DRAFT}/reading`, { method: 'DELETE' })
  return askDraft()
}
export async function discardDraft(): Promise<DraftJson> {
  await send(DRAFT, { method: 'DELETE' })
  return askDraft()
}

/** An entry as the draft has it. @throws AskError with the server's reason */
export async function askEntry(id: string): Promise<EntryJson> {
  const [body, { draftEntry }] = await Promise.all([
    send(entryAddress(id), { cache: 'no-store' }),
    import('#graph/wire/draft'),
  ])
  return draftEntry.parse(body).entry
}
