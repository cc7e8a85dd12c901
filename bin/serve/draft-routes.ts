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
import { idIn, type Route, routeOf } from './match.ts'
import type { Handler } from './routes.ts'

/** In bytes: some ten times the codebook that comes with the product. */
const MOST_IMPORTED = 16 * 1024 * 1024

export function draftRoutes(writer: Writer, reading: DraftReading): readonly Route<Handler>[] {
  const json = ({ codebook, ...state }: DraftState): DraftJson => ({ ...state, reading: reading.json(codebook) })
  const step = async (one: DraftStep) => ({ status: 200, body: json(await writer.changeDraft(one)) })
  return [
    routeOf(writes.draft, async () => ({ status: 200, body: json(await writer.draft()) })),
    routeOf(writes.draftEntry, async ({ params }) => ({ status: 200, body: await writer.draftEntry(idIn(params)) })),
    routeOf(writes.putEntry, async ({ request }) => {
      const { entry, isNew } = await bodyOf(putEntry, request, 'the entry')
      return step({ put: entry, isNew })
    }),
    routeOf(writes.dropEntry, ({ params }) => step({ drop: idIn(params) })),
    routeOf(writes.importEntries, async ({ request }) =>
      step({ take: await bodyOf(importedFile, request, 'the file', MOST_IMPORTED) }),
    ),
    routeOf(writes.discardDraft, async () => {
      await reading.cancel()
      await writer.changeDraft({ discard: true })
      return { status: 204 }
    }),
    routeOf(writes.showDraft, async () => {
      const state = await writer.draft()
      reading.show(state.codebook)
      return { status: 202, body: json(state) }
    }),
    routeOf(writes.cancelReading, async () => {
      await reading.cancel()
      return { status: 204 }
    }),
    routeOf(writes.acceptDraft, async () => {
      const state = await writer.draft()
      reading.accept(state.codebook)
      return { status: 202, body: json(state) }
    }),
  ]
}

const bodyOf = async <Output>(schema: z.ZodType<Output>, request: IncomingMessage, what: string, most?: number) =>
  checked(schema, await readJson(request, most), what)
