// A manifest: what is known about the files of a folder, in YAML or as a table, one item a file.
import { z } from 'zod'
import { readYamlText, type YamlProblem } from '../yaml.ts'
import { RefusalError } from './refusal.ts'
import { metaOf, type SaidMeta, saidFields } from './said-meta.ts'
import { cellsOf, linesOfTable } from './table/delimited.ts'

export type ManifestProblem = YamlProblem

export class ManifestError extends Error {
  override readonly name = 'ManifestError'
  constructor(
    readonly manifest: string,
    readonly problems: readonly ManifestProblem[],
  ) {
    super(problems.map(({ line, reason }) => `${manifest}:${line}: ${reason}`).join('\n'))
  }
}

const itemSchema = saidFields.extend({ file: z.string().trim().min(1) })

/**
 * The manifest's items by file name.
 * @throws ManifestError naming each problem's line and reason
 */
export function parseManifest(yaml: string, name = 'manifest.yaml'): ReadonlyMap<string, SaidMeta> {
  const read = readYamlText(yaml)
  if ('problems' in read) throw new ManifestError(name, read.problems)
  const items = z.array(z.unknown()).safeParse(read.value ?? [])
  if (!items.success)
    throw new ManifestError(name, [{ line: 1, reason: 'expected a list, each item beginning with "- file:"' }])
  return checkedItems(items.data, read.lineAt, name)
}

/** The items of a table with the columns file, title, source, date, country, language, id; an empty cell says nothing. @throws ManifestError */
export function parseTableManifest(text: string, name = 'manifest.csv'): ReadonlyMap<string, SaidMeta> {
  let lines: string[][]
  try {
    lines = linesOfTable(text)
  } catch (error) {
    throw new ManifestError(name, [{ line: 1, reason: error instanceof RefusalError ? error.reason : String(error) }])
  }
  const [header = [], ...rows] = lines
  const items = rows.map((row) =>
    Object.fromEntries([...cellsOf(header, row)].filter(([, cell]) => cell.trim() !== '')),
  )
  return checkedItems(items, ([index]) => Number(index ?? -1) + 2, name)
}

/** What manifests are called, the one that counts first. */
export const MANIFESTS: readonly string[] = ['manifest.yaml', 'manifest.yml', 'manifest.csv']

/** Is a file of this name, without its folder, a manifest? */
export const isManifest = (file: string): boolean => MANIFESTS.includes(file)

/** A manifest by its name. @throws ManifestError */
export const readManifest = (text: string, name: string): ReadonlyMap<string, SaidMeta> =>
  name.endsWith('.csv') ? parseTableManifest(text, name) : parseManifest(text, name)

/** @param lineOf where in the manifest the value at a path stands */
function checkedItems(
  items: readonly unknown[],
  lineOf: (path: readonly PropertyKey[]) => number,
  name: string,
): ReadonlyMap<string, SaidMeta> {
  const problems: ManifestProblem[] = []
  const metas = new Map<string, SaidMeta>()
  const fileById = new Map<string, string>()
  for (const [index, item] of items.entries()) {
    const read = itemSchema.safeParse(item)
    if (!read.success) {
      for (const issue of read.error.issues)
        problems.push({
          line: lineOf([index, ...issue.path]),
          reason: `${issue.path.join('.') || 'item'}: ${issue.message}`,
        })
      continue
    }
    if (metas.has(read.data.file))
      problems.push({ line: lineOf([index]), reason: `the file ${read.data.file} is described twice` })
    const { file, ...said } = read.data
    metas.set(file, metaOf(said))
    if (said.id === undefined) continue
    const namesake = fileById.get(said.id)
    if (namesake !== undefined && namesake !== file)
      problems.push({
        line: lineOf([index, 'id']),
        reason: `id: ${namesake} has the id ${said.id} already; give each file its own`,
      })
    fileById.set(said.id, namesake ?? file)
  }
  if (problems.length > 0) throw new ManifestError(name, problems)
  return metas
}
