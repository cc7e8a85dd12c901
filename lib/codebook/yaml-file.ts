// A YAML file read so that whatever is wrong in it can be told with its line and reason.
import type { z } from 'zod'
import { readYamlText, type Yaml } from '../yaml.ts'
import type { CodebookFile, CodebookProblem } from './parse.ts'

export type YamlFile = Yaml

/** Undefined where it is no YAML; that is added to `problems`. */
export function readYaml(file: CodebookFile, problems: CodebookProblem[]): YamlFile | undefined {
  const read = readYamlText(file.text)
  if (!('problems' in read)) return read
  problems.push(...read.problems.map((problem) => ({ file: file.name, ...problem })))
  return undefined
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
