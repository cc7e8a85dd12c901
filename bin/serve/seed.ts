// The first collection: five documents, put into a store that nobody has written to yet.
import { join } from 'node:path'
import type { Writer } from '#graph/writer'
import { packageRoot } from '../package-root.ts'
import { planFiles, readFiles } from '../read-files.ts'

/** Says how many documents it put in: none where the store was ever written to, even if it is empty by now. */
export async function seed(writer: Writer): Promise<number> {
  if ((await writer.revision()) > 0) return 0
  const files = [...readFiles(planFiles([join(packageRoot, 'seeds', 'documents')]))]
  await writer.ingest(files, () => {})
  return files.length
}
