// The forms in which a citation can be copied, by name.
import { bibtexCitation } from './bibtex.ts'
import { cslCitation } from './csl.ts'
import { plainCitation } from './plain.ts'

export const FORMS = { plain: plainCitation, bibtex: bibtexCitation, csl: cslCitation } as const
export type Form = keyof typeof FORMS
