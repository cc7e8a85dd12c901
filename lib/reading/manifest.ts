// A manifest: what is known about the files of a folder, in YAML, one item a file.
import { isNode, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { countryCode } from '../country.ts'
import type { DocMeta } from '../doc.ts'
import { docId } from '../doc.ts'
import { intervalOf } from '../partial-date.ts'

export interface ManifestProblem {
  readonly line: number
  readonly reason: string
}

/** What the manifest says of one file. */
export type ManifestMeta = Partial<DocMeta> & { readonly id?: string }

export class ManifestError extends Error {
  override readonly name = 'ManifestError'
  constructor(
    readonly manifest: string,
    readonly problems: readonly ManifestProblem[],
  ) {
    super(problems.map(({ line, reason }) => `${manifest}:${line}: ${reason}`).join('\n'))
  }
}

const text = z.string().trim().min(1)
const itemSchema = z.strictObject({
  file: text,
  title: text.optional(),
  source: text.nullable().optional(),
  date: text
    .refine((date) => intervalOf(date) !== undefined, 'expected a date such as 2015, 2015-07 or 2015-07-08')
    .nullable()
    .optional(),
  country: text
    .transform((name, context) => {
      const code = countryCode(name)
      if (code === undefined)
        context.addIssue({ code: 'custom', message: `${name} is no country: give its code or its name` })
      return code ?? name
    })
    .nullable()
    .optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected a language tag such as en, zh or vi')
    .nullable()
    .optional(),
  id: text.refine(isDocId, 'expected 1 to 128 letters, digits and ._:-').optional(),
}) // prettier-ignore

function isDocId(id: string): boolean {
  try {
    return docId(id) === id
  } catch {
    return false
  }
}

/** Keys that the item does not have are left out: absent is not null. */
function metaOf({ file: _, language, ...item }: z.infer<typeof itemSchema>): ManifestMeta {
  const said = { ...item, lang: language }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
}

/**
 * The manifest's items by file name.
 * @throws ManifestError naming each problem's line and reason
 */
export function parseManifest(yaml: string, name = 'manifest.yaml'): ReadonlyMap<string, ManifestMeta> {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false })
  const problems: ManifestProblem[] = document.errors.map((error) => ({
    line: lines.linePos(error.pos[0]).line,
    reason: error.message,
  }))
  if (problems.length > 0) throw new ManifestError(name, problems)
  const lineOf = (path: readonly PropertyKey[]): number => {
    const node: unknown = document.getIn(path, true)
    return isNode(node) && node.range
      ? lines.linePos(node.range[0]).line
      : path.length > 0
        ? lineOf(path.slice(0, -1))
        : 1
  }

  const items = z.array(z.unknown()).safeParse(document.toJS() ?? [])
  if (!items.success)
    throw new ManifestError(name, [{ line: 1, reason: 'expected a list, each item beginning with "- file:"' }])
  const metas = new Map<string, ManifestMeta>()
  for (const [index, item] of items.data.entries()) {
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
    metas.set(read.data.file, metaOf(read.data))
  }
  if (problems.length > 0) throw new ManifestError(name, problems)
  return metas
}
