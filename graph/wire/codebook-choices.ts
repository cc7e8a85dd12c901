// What may be chosen when the codebook is browsed; apart from the schemas, which pages need not load for it.

/** Which entries: all, those named in the chosen docs, those named nowhere in them. */
export const STATES = ['all', 'named', 'absent'] as const
/** Most named first, or by the first name in a language (Chinese by its sound). */
export const ENTRY_ORDERS = ['named', 'en', 'zh', 'vi'] as const
export type EntryOrder = (typeof ENTRY_ORDERS)[number]

/** The formats of the codebook as a file, each with its media type. */
export const CODEBOOK_TYPES = {
  ttl: 'text/turtle; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  yaml: 'application/yaml; charset=utf-8',
} as const
export type CodebookFormat = keyof typeof CODEBOOK_TYPES
export const CODEBOOK_FORMATS = Object.keys(CODEBOOK_TYPES) as CodebookFormat[]
