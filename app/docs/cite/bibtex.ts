// A citation as a BibTeX entry, in UTF-8 as biber and today's BibTeX read it.
import type { Cited } from './source.ts'

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}
const escaped = (text: string): string =>
  text.replace(/[\\{}~^]/g, (char) => SPECIAL[char] ?? char).replace(/[#$%&_]/g, '\\$&')

/** `@misc{id, …}`; titles keep their capitals by double braces. */
export function bibtexCitation({ id, title, source, date, lang, address, quote, accessed }: Cited): string {
  const [year, month] = date?.split('-') ?? []
  const fields: [string, string | undefined][] = [
    ['title', `{${escaped(title)}}`],
    ['author', source === null ? undefined : `{${escaped(source)}}`],
    ['year', year],
    ['month', month && String(Number(month))],
    ['date', date ?? undefined],
    ['langid', lang ?? undefined],
    ['url', address.replaceAll('{', '%7B').replaceAll('}', '%7D')],
    ['urldate', accessed],
    ['note', quote === undefined ? undefined : escaped(`“${quote}”`)],
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : `  ${name} = {${value}}`))
  return `@misc{${id.replace(/[^A-Za-z0-9:-]+/g, '-')},\n${lines.join(',\n')}\n}`
}
