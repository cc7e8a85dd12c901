// A codebook as its YAML files: entries under the files that they stand in, themes in themes.yaml.
import { stringify } from 'yaml'
import type { CodebookFile, CodebookSources } from './parse.ts'

/** Only a plain name is a file of the codebook's folder: "../other.yaml" is not. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N}._-]*\.yaml$/u

const yamlOf = (first: string, list: readonly object[]): string =>
  `# ${first}\n${stringify(list, { lineWidth: 0, collectionStyle: 'any' })}`

/** The files; an entry whose file has no plain name goes into imported.yaml. `first` is the line that each begins with. */
export function writeCodebook({ entries, themes }: CodebookSources, first: string): CodebookFile[] {
  const files = new Map<string, object[]>()
  for (const { value, file } of entries) {
    const name = PLAIN.test(file) && file !== 'themes.yaml' ? file : 'imported.yaml'
    const list = files.get(name)
    if (list === undefined) files.set(name, [value])
    else list.push(value)
  }
  if (themes.length > 0)
    files.set(
      'themes.yaml',
      themes.map(({ value }) => value),
    )
  return [...files].map(([name, list]) => ({ name, text: yamlOf(first, list) }))
}
