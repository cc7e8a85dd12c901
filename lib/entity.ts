// An entity: what mentions name. Ids are opaque and stable; labels are looked up when shown.

export const KINDS = ['concept', 'organization', 'person', 'place'] as const
export type Kind = (typeof KINDS)[number]

export type EntityId = string & { readonly brand: 'EntityId' }

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
