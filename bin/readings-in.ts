// The docs in the files of a plan, one after the other; what is refused is named on the error stream and passed over.
import { openReader } from '#graph/reader'
import type { Origins } from '#lib/reading/origins'
import type { DocReading, Reading } from '#lib/reading/reading'
import { warn, withoutBreaks } from './print.ts'
import { type Plan, readFiles } from './read-files.ts'

/** A refusal makes the program end with 1. */
export async function* readingsIn(plan: Plan, origins: Origins): AsyncGenerator<DocReading> {
  const reader = openReader(origins)
  try {
    for (const file of readFiles(plan)) {
      const readings: readonly Reading[] =
        'problem' in file
          ? [{ refused: { file: file.name, reason: file.problem, remedy: '' }, place: '' }]
          : await reader.read(file)
      for (const reading of readings) {
        if ('doc' in reading) {
          yield reading
          continue
        }
        const { reason, remedy } = reading.refused
        warn(`refused ${withoutBreaks(file.name)}${reading.place}: ${withoutBreaks(reason)}. ${remedy}`.trim())
        process.exitCode = 1
      }
    }
  } finally {
    await reader.close()
  }
}
