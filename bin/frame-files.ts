// The schemes of frame functions at hand: ours, those in the folder "frames" of a codebook, and a file named by hand.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
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
export function readSchemes(named: Named = {}): FrameScheme[] {
  const { ours, beside, first } = filesOf(named)
  try {
    const [usual] = parseSchemes(first)
    const schemes = parseSchemes([...ours, ...beside, ...first])
    return usual ? [usual, ...schemes.filter(({ id }) => id !== usual.id)] : schemes
  } catch (error) {
    if (error instanceof CodebookError) throw new UsageError(error.message, { cause: error })
    throw error
  }
}

/** The files of these schemes as the folder of a codebook has them; of two files with one name the later one. */
export function readSchemeFiles(named: Named = {}): CodebookFile[] {
  const { ours, beside, first } = filesOf(named)
  const texts = new Map([...ours, ...beside, ...first].map(({ name, text }) => [basename(name), text]))
  return [...texts].map(([name, text]) => ({ name: `frames/${name}`, text }))
}

/** Those of a codebook of one's own, with all that is wrong in them left to whoever reads them. */
export const schemesBeside = (codebook: string | undefined): CodebookFile[] =>
  filesIn(codebook === undefined ? ownFrames : join(codebook, 'frames'))

const filesOf = ({ codebook, frames }: Named) => ({
  ours: filesIn(ownFrames),
  beside: codebook === undefined ? [] : schemesBeside(codebook),
  first: frames === undefined ? [] : [readFile(frames)],
})

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
