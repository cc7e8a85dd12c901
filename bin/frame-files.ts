// The schemes of frame functions at hand: ours, those in the folder "frames" of a codebook, and a file named by hand.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CodebookError, type CodebookFile } from '#lib/codebook/parse'
import { parseSchemes } from '#lib/frames/parse'
import type { FrameScheme } from '#lib/frames/scheme'
import { UsageError } from './failure.ts'
import { packageRoot } from './package-root.ts'

const ownFrames = join(packageRoot, 'seeds', 'frames')

interface Named {
  /** The folder of a codebook; its schemes lie in its folder "frames". */
  readonly codebook?: string | undefined
  /** A file with one scheme. */
  readonly frames?: string | undefined
}

/** A scheme under an id of ours takes the place of ours; that of the named file comes first. @throws UsageError that names file, line and reason */
export function readSchemes({ codebook, frames }: Named = {}): FrameScheme[] {
  const beside = codebook === undefined ? [] : filesIn(join(codebook, 'frames'))
  const named = frames === undefined ? [] : [readFile(frames)]
  try {
    const [first] = parseSchemes(named)
    const schemes = parseSchemes([...filesIn(ownFrames), ...beside, ...named])
    return first ? [first, ...schemes.filter(({ id }) => id !== first.id)] : schemes
  } catch (error) {
    if (error instanceof CodebookError) throw new UsageError(error.message, { cause: error })
    throw error
  }
}

function filesIn(folder: string): CodebookFile[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  return names.sort().map((name) => ({ name: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }))
}

function readFile(path: string): CodebookFile {
  try {
    return { name: path, text: readFileSync(path, 'utf8') }
  } catch (cause) {
    throw new UsageError(`the scheme of frames ${path} cannot be read: name a YAML file with --frames`, { cause })
  }
}
