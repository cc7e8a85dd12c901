// A term of a group: docs whose field has one of the values, or, negated, all others. Side by side all must hold.

export const FIELDS = ['country', 'lang', 'source', 'date', 'id', 'title'] as const
export type Field = (typeof FIELDS)[number]

export interface Term {
  readonly field: Field
  /** At least one, none empty. */
  readonly values: readonly string[]
  readonly negated: boolean
}

export const isField = (name: string): name is Field => FIELDS.some((field) => field === name)
