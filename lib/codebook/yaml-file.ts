// A YAML file read so that whatever is wrong in it can be told with its line and reason.
import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { CodebookFile, CodebookProblem } from './parse.ts'

export interface YamlFile {
  readonly value: unknown
  /** The line on which what the path leads to begins, or the nearest thing around it that is there. */
  readonly lineAt: (path: readonly PropertyKey[]) => number
}

/** Undefined where it is no YAML; that is added to `problems`. */
export function readYaml(file: CodebookFile, problems: CodebookProblem[]): YamlFile | undefined {
  const lines = new LineCounter()
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false })
  for (const error of document.errors)
    problems.push({ file: file.name, line: lines.linePos(error.pos[0]).line, reason: error.message })
  if (document.errors.length > 0) return undefined
  return { value: document.toJS(), lineAt: (path) => lineOf(document, lines, path) }
}

function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}

/** What a schema finds wrong below `path`, each on its line; `what` names the whole thing. */
export const problemsOf = (
  { issues }: z.ZodError,
  file: CodebookFile,
  { lineAt }: YamlFile,
  path: readonly PropertyKey[],
  what: string,
): CodebookProblem[] =>
  issues.map((issue) => ({
    file: file.name,
    line: lineAt([...path, ...issue.path]),
    reason: `${issue.path.join('.') || what}: ${said(issue)}`,
  }))

/** Of a key the schema only says that it is wrong; below it stands what is expected. */
const said = (issue: z.core.$ZodIssue): string =>
  issue.code === 'invalid_key' ? issue.issues.map(({ message }) => message).join('; ') : issue.message
