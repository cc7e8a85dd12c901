// An entity: what mentions name. Ids are opaque and stable; labels are looked up when shown.

export const KINDS = ['concept', 'organization', 'person', 'place'] as const
export type Kind = (typeof KINDS)[number]

export type EntityId = string & { readonly brand: 'EntityId' }

const ID = /^(concept|organization|person|place):[\p{L}\p{N}\p{M}]+(-[\p{L}\p{N}\p{M}]+)*$/u

/** The only door to an EntityId. @throws TypeError when `id` is not a kind, a colon and words joined by hyphens */
export function entityId(id: string): EntityId {
  if (!ID.test(id)) throw new TypeError(`expected an entity id such as person:wang-minghua, got ${JSON.stringify(id)}`)
  return id as EntityId
}

/** An id's kind. */
export const kindOf = (id: EntityId): Kind => KINDS.find((kind) => id.startsWith(`${kind}:`)) ?? 'concept'

/** Names by BCP 47 tag, the preferred one first. */
export type Names = Readonly<Record<string, readonly string[]>>

export interface Entity {
  readonly id: EntityId
  readonly kind: Kind
  readonly label: string
  readonly names: Names
  /** Codebook theme, null for what the codebook does not know. */
  readonly theme: string | null
  /** Country it belongs to, ISO alpha-2, null where it belongs to none or it is not known. */
  readonly country: string | null
  /** What makes counterparts comparable ("ruling-party"), null where the codebook gives none. */
  readonly role: string | null
  /** True for codebook entries, false for names that the codebook does not know. */
  readonly known: boolean
}

/** The record of an entity that the codebook does not know. */
export const unknownEntity = (id: EntityId, kind: Kind, label: string, lang: string | null): Entity => ({
  id,
  kind,
  label,
  names: { [lang ?? 'und']: [label] },
  theme: null,
  country: null,
  role: null,
  known: false,
})
