// The names of an entity in other languages, each marked with its own: "工会 · công đoàn".
import { Fragment } from 'react'
import type { EntityJson } from '#graph/wire/parts'
import { LANGUAGES } from '../../i18n/language.ts'
import style from './names-line.module.css'

const ORDER: readonly string[] = LANGUAGES

/** The first name of each language in the order of the interface's, the label's own left out. */
export function otherNames({
  label,
  names,
}: Pick<EntityJson, 'label' | 'names'>): readonly (readonly [string, string])[] {
  const isLabel = (name: string) => name.toLowerCase() === label.toLowerCase()
  const rank = (tag: string) => ORDER.indexOf(tag) + 1 || ORDER.length + 1
  return Object.entries(names)
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .flatMap(([tag, [first]]) => (first === undefined || isLabel(first) ? [] : [[tag, first] as const]))
}

export function NamesLine({ entity }: { entity: EntityJson }) {
  const others = otherNames(entity)
  if (others.length === 0) return null
  return (
    <p className={style.names}>
      {others.map(([tag, name], i) => (
        <Fragment key={tag}>
          {i > 0 && ' · '}
          <span lang={tag}>{name}</span>
        </Fragment>
      ))}
    </p>
  )
}
