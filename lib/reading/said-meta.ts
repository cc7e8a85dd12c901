// What a person says of a file, in a manifest, a flag or a form: checked once, here.
import { z } from 'zod'
import { countryCode } from '../country.ts'
import { type DocMeta, isDocId } from '../doc.ts'
import { intervalOf } from '../partial-date.ts'

/** Keys that were not said are absent: absent is "infer it", null is "unknown". */
export type SaidMeta = Partial<DocMeta> & { readonly id?: string }

const text = z.string().trim().min(1)

/** YAML reads a year alone as a number. */
const dateText = z.preprocess((date) => (typeof date === 'number' ? String(date) : date), text)

/** The fields as people write them: `language`, not `lang`; a country by code or by name. */
export const saidFields = z.strictObject({
  title: text.optional(),
  source: text.nullable().optional(),
  date: dateText
    .refine((date) => intervalOf(date) !== undefined, 'expected a date such as 2015, 2015-07 or 2015-07-08')
    .nullable()
    .optional(),
  country: text
    .transform((name, context) => {
      const code = countryCode(name)
      if (code === undefined)
        context.addIssue({ code: 'custom', message: `${name} is no country: give its code or its name` })
      return code ?? name
    })
    .nullable()
    .optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected a language tag such as en, zh or vi')
    .nullable()
    .optional(),
  id: text.refine(isDocId, 'expected 1 to 128 letters, digits and ._:-').optional(),
})

export function metaOf({ language, ...rest }: z.infer<typeof saidFields>): SaidMeta {
  const said = { ...rest, lang: language }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
}
