// Finds what is wrong among entries that are right each for itself: links into nothing, parents in a circle, names that say nothing, holes that none fills.
import { fold } from '../fold.ts'
import type { CodebookProblem, Placed } from './parse.ts'
import type { EntrySource, Theme } from './schema.ts'

type Report = (at: Placed<unknown>, reason: string) => void

/** A chain of parents that comes back to where it began, from `id` on; undefined where it ends. */
function circleFrom(id: string, parents: ReadonlyMap<string, string>): string[] | undefined {
  const chain = [id]
  for (let next = parents.get(id); next !== undefined && chain.length <= parents.size; next = parents.get(next)) {
    if (next === id) return [...chain, id]
    chain.push(next)
  }
  return undefined
}

function namesIn({ label, also = {}, means, forms = {}, local }: EntrySource): string[] {
  const { where: _, ...meaning } = means ?? { where: null }
  const { as: __, ...branches } = local ?? { as: null }
  const byLanguage: Readonly<Record<string, readonly string[]>>[] = [also, meaning, forms, branches]
  return [...Object.values(label), ...byLanguage.flatMap((names) => Object.values(names).flat())]
}

const HOLE = /<([a-z0-9'-]+)>/g

/** Reports every link of the entries that leads nowhere, and every name that no text could hold. */
export function checkLinks(
  entries: readonly Placed<EntrySource>[],
  themes: readonly Placed<Theme>[],
  problems: CodebookProblem[],
): void {
  const report: Report = ({ file, line }, reason) => problems.push({ file, line, reason })
  const ids = new Set(entries.map(({ value }) => value.id))
  const known = new Set(themes.map(({ value }) => value.id))
  const roles = new Set(entries.flatMap(({ value }) => value.role ?? []))
  const parents = new Map(entries.flatMap(({ value: { id, parent } }) => (parent === undefined ? [] : [[id, parent]])))
  for (const at of entries) {
    const { id, theme, parent, close = [], forms = {} } = at.value
    if (theme !== undefined && !known.has(theme))
      report(at, `${id}: the theme ${theme} is not in themes.yaml: take one that is there, or leave it out`)
    for (const other of [parent ?? [], close].flat())
      if (!ids.has(other))
        report(at, `${id} points at ${other}, which no file describes: leave that out, or describe it`)
    if (close.includes(id)) report(at, `${id} is close to itself: leave that out`)
    const circle = circleFrom(id, parents)
    if (circle !== undefined) report(at, `${circle.join(' → ')}: parents in a circle, so none is above: leave one out`)
    for (const name of namesIn(at.value))
      if (!/[\p{L}\p{N}]/u.test(fold(name.replace(HOLE, ''))))
        report(at, `${id}: "${name}" has no letter or digit that a text could be searched for`)
    for (const [, role = ''] of Object.values(forms)
      .flat()
      .flatMap((form) => [...form.matchAll(HOLE)]))
      if (!roles.has(role)) report(at, `no entry has the role ${role}, so that nothing fills <${role}>`)
  }
}
