// The first collection: five documents.
import { join } from 'node:path'
import type { Writer } from '#graph/writer'
import { packageRoot } from '../package-root.ts'
import { planFiles, readFiles } from '../read-files.ts'

export async function seed(writer: Writer): Promise<void> {
  const files = [...readFiles(planFiles([join(packageRoot, 'seeds', 'documents')]))]
  await writer.ingest(files, () => {})
}
