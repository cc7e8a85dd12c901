// Puts a collection that the product carries into a store, all of it at once.
import type { Writer } from '#graph/writer'
import { collectionFolder } from '../collections.ts'
import { planFiles, readFiles } from '../read-files.ts'

export async function seed(writer: Writer, collection: string): Promise<void> {
  const files = [...readFiles(planFiles([collectionFolder(collection)]))]
  await writer.ingest(files, () => {})
}
