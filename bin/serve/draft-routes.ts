// What each address of the codebook's draft does.
import type { IncomingMessage } from 'node:http'
import type { z } from 'zod'
import type { DraftState, DraftStep } from '#graph/codebook/drafting'
import type { DraftJson } from '#graph/wire/draft'
import { importedFile, putEntry } from '#graph/wire/draft'
import { writes } from '#graph/wire/writes'
import type { Writer } from '#graph/writer'
import { readJson } from './body.ts'
import { checked } from './checked.ts'
import type { DraftReading } from './draft-reading.ts'
import type { Route } from './match.ts'
import type { Handler } from './routes.ts'

/** In bytes: some ten times the codebook that comes with the product. */
const MOST_IMPORTED = 16 * 1024 * 1024

export function draftRoutes(writer: Writer, reading: DraftReading): readonly Route<Handler>[] {
  const json = ({ codebook, ...state }: DraftState): DraftJson => ({ ...state, reading: reading.json(codebook) })
  const idIn = (params: ReadonlyMap<string, string>): string => params.get('id') ?? ''
  const step = async (one: DraftStep) => ({ status: 200, body: json(await writer.changeDraft(one)) })
  const route = ({ method, path }: { method: string; path: string }, handler: Handler): Route<Handler> => ({
    method: method.toUpperCase(),
    path,
    handler,
  })
  return [
    route(writes.draft, async () => ({ status: 200, body: json(await writer.draft()) })),
    route(writes.draftEntry, async ({ params }) => ({ status: 200, body: await writer.draftEntry(idIn(params)) })),
    route(writes.putEntry, async ({ request }) => {
      const { entry, isNew } = await bodyOf(putEntry, request, 'the entry')
      return step({ put: entry, isNew })
    }),
    route(writes.dropEntry, ({ params }) => step({ drop: idIn(params) })),
    route(writes.importEntries, async ({ request }) =>
      step({ take: await bodyOf(importedFile, request, 'the file', MOST_IMPORTED) }),
    ),
    route(writes.discardDraft, async () => {
      await reading.cancel()
      await writer.changeDraft({ discard: true })
      return { status: 204 }
    }),
    route(writes.showDraft, async () => {
      const state = await writer.draft()
      await reading.show(state.codebook)
      return { status: 202, body: json(state) }
    }),
    route(writes.cancelReading, async () => {
      await reading.cancel()
      return { status: 204 }
    }),
    route(writes.acceptDraft, async () => {
      const state = await writer.draft()
      reading.accept(state.codebook)
      return { status: 202, body: json(state) }
    }),
  ]
}

const bodyOf = async <Output>(schema: z.ZodType<Output>, request: IncomingMessage, what: string, most?: number) =>
  checked(schema, await readJson(request, most), what)
