// Who publishes and from where: the outlets and places of the codebook, by the names a source line or a dateline gives them.
import type { Codebook } from '../codebook/codebook.ts'
import type { Entity } from '../entity.ts'
import { plain } from '../plain.ts'

/** One name of an outlet or a place, folded. */
interface OriginName {
  readonly name: string
  readonly label: string
  readonly country: string | null
}

export interface Origins {
  /** Longest names first: "Morning Post Online" before "Morning Post". */
  readonly outlets: readonly OriginName[]
  readonly places: readonly OriginName[]
}

export const NO_ORIGINS: Origins = { outlets: [], places: [] }

const OUTLET = /(?:^|-)(?:news|newspaper|journal|radio|television|broadcaster|publisher|media)(?:-|$)/

/** Does it publish? Known by its role. */
export const isOutlet = ({ role }: Pick<Entity, 'role'>): boolean => role !== null && OUTLET.test(role)

/** From the codebook's entries: outlets are known by their role, places by their kind. */
export function originsOf({ entries }: Codebook): Origins {
  const entities = [...entries.values()].map(({ entity }) => entity)
  return {
    outlets: namesOf(entities.filter(isOutlet)),
    places: namesOf(entities.filter(({ kind, country }) => kind === 'place' && country !== null)),
  }
}

const namesOf = (entities: readonly Entity[]): OriginName[] =>
  entities
    .flatMap(({ label, country, names }) =>
      [...new Set(Object.values(names).flat())].map((name) => ({ name: plain(name), label, country })),
    )
    .sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1))

const LETTER = /[\p{L}\p{N}]/u
const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

/** The origin that `text` names, the longest name first; with `first`, only at its beginning. */
export function originIn(text: string, origins: readonly OriginName[], first = false): OriginName | undefined {
  const folded = plain(text)
  return origins.find(({ name }) => {
    const at = folded.indexOf(name)
    if (at < 0 || (first && at > 0)) return false
    // Han words stand without spaces; others end where their letters end.
    return isHan(name) || !(LETTER.test(folded[at - 1] ?? ' ') || LETTER.test(folded[at + name.length] ?? ' '))
  })
}
