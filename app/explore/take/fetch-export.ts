// Asks the server for the entities that are shown, with all links among them, as a file for another program.
import type { ExportFormat } from '#graph/wire/calls'
import { ask } from '../../ask/fetch-answer.ts'

/** Posted, since the ids of a large picture are longer than an address may be. `docs` is a query in the words of the API. */
export async function fetchExport(format: ExportFormat, docs: string, entities: readonly string[]): Promise<Blob> {
  const response = await ask('/api/export', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ format, in: docs, entities: entities.join() }),
  })
  return response.blob()
}
