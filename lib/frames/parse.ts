// Reads schemes of frame functions from their YAML files, one scheme a file; whatever is wrong is told with file, line and reason.
import { CodebookError, type CodebookFile, type CodebookProblem } from '../codebook/parse.ts'
import { problemsOf, readYaml, type YamlFile } from '../codebook/yaml-file.ts'
import { readCue } from './cue.ts'
import { type FrameFunction, type FrameScheme, frameScheme } from './scheme.ts'

/**
 * In the order of the files; of two with one id the later takes the place of the earlier, so that a person's own copy goes before ours.
 * @throws CodebookError with every problem found
 */
export function parseSchemes(files: readonly CodebookFile[]): FrameScheme[] {
  const problems: CodebookProblem[] = []
  const schemes = new Map<string, FrameScheme>()
  for (const file of files) {
    const scheme = readScheme(file, problems)
    if (scheme) schemes.set(scheme.id, scheme)
  }
  if (problems.length > 0) throw new CodebookError(problems)
  return [...schemes.values()]
}

function readScheme(file: CodebookFile, problems: CodebookProblem[]): FrameScheme | undefined {
  const yaml = readYaml(file, problems)
  if (!yaml) return undefined
  const read = frameScheme.safeParse(yaml.value)
  if (!read.success) {
    problems.push(...problemsOf(read.error, file, yaml, [], 'scheme'))
    return undefined
  }
  const wrong = wrongFunctions(read.data, yaml)
  problems.push(...wrong.map(({ path, reason }) => ({ file: file.name, line: yaml.lineAt(path), reason })))
  return read.data
}

interface Wrong {
  readonly path: readonly PropertyKey[]
  readonly reason: string
}

function wrongFunctions({ functions }: FrameScheme, { lineAt }: YamlFile): Wrong[] {
  const first = new Map<string, number>()
  return functions.flatMap((one, at): Wrong[] => {
    const path = ['functions', at]
    const before = first.get(one.id)
    if (before === undefined) first.set(one.id, at)
    const taken =
      before === undefined
        ? []
        : [{ path: [...path, 'id'], reason: `${one.id} is already taken in line ${lineAt(['functions', before])}` }]
    return [...taken, ...wrongCues(one, 'cues', path), ...wrongCues(one, 'not', path)]
  })
}

/** Cues that can find nothing, beginnings that would find nearly everything, and cues that stand twice. */
function wrongCues(one: FrameFunction, field: 'cues' | 'not', path: readonly PropertyKey[]): Wrong[] {
  return Object.entries(one[field] ?? {}).flatMap(([lang, texts]) => {
    const known = new Set<string>()
    return texts.flatMap((text, at): Wrong[] => {
      const here = [...path, field, lang, at]
      const cue = readCue(text)
      if (typeof cue === 'string') return [{ path: here, reason: cue }]
      if (cue.some(({ key, isBeginning }) => isBeginning && key.length < 3))
        return [{ path: here, reason: `${JSON.stringify(text)}: three letters or more before "*"` }]
      const print = JSON.stringify(cue)
      if (known.has(print)) return [{ path: here, reason: `${JSON.stringify(text)} stands here twice` }]
      known.add(print)
      return []
    })
  })
}
