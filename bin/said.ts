// What flags or form fields say of documents, checked as a manifest is.
import { metaOf, type SaidMeta, saidFields } from '#lib/reading/said-meta'

/** Fields as flags and forms name them. */
export interface SaidFields {
  readonly country?: string | undefined
  readonly source?: string | undefined
  readonly lang?: string | undefined
  readonly date?: string | undefined
}

/** @throws whatever `refuse` makes of the first thing wrong */
export function saidOf({ lang, ...fields }: SaidFields, refuse: (reason: string) => Error): SaidMeta {
  const said = Object.fromEntries(
    Object.entries({ ...fields, language: lang }).filter(([, value]) => value !== undefined),
  )
  const read = saidFields.safeParse(said)
  if (read.success) return metaOf(read.data)
  const [issue] = read.error.issues
  const field = issue?.path.join('.') ?? ''
  throw refuse(`${field === 'language' ? 'lang' : field}: ${issue?.message}`)
}
