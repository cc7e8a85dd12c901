// The shape of the codebook's YAML files: a list of entries, one a notion, and themes.yaml with the themes they belong to.
import { z } from 'zod'

const line = z.string().trim().min(1)
/** Each word, or Chinese character, of it is a step down in the tree of all names. */
const name = line.max(500, 'expected a name of at most 500 characters')
const tag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected a language tag such as en, zh or vi')
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/
const country = z.string().regex(/^[A-Z]{2}$/, 'expected a country as two capital letters, such as CN')
const entryId = z
  .string()
  .regex(
    /^(concept|organization|person|place):[a-z0-9]+(-[a-z0-9]+)*$/,
    'expected kind:name, such as concept:mass-line',
  )

/** One preferred name a language. */
const label = z.record(tag, name).refine((names) => Object.keys(names).length > 0, 'expected a name in some language')
const names = z.record(tag, z.array(name).min(1))

/** Names that mean the entry only in docs issued by one of the countries of `where`. */
const means = z
  .object({ where: z.strictObject({ country: z.union([country, z.array(country).min(1)]) }) })
  .catchall(z.array(name).min(1))

/**
 * The branches of a body in places: `as` ends their ids (place:sichuan makes organization:sichuan-federation-of-trade-unions),
 * the wordings by language have `<place>` for any place of the entry's country; the first of each language is what the branch is called.
 */
const local = z
  .object({ as: z.string().regex(slug) })
  .catchall(z.array(name.regex(/^[^<>]*<place>[^<>]*$/, 'expected one <place> in each wording')).min(1))

export const entrySchema = z.strictObject({
  /** The part before the colon is the entry's kind. */
  id: entryId,
  label,
  /** Further names by language. A capital letter in an English name of an organization, person or place asks for a capital in the text. */
  also: names.optional(),
  theme: z.string().regex(slug).optional(),
  means: means.optional(),
  country: country.optional(),
  /** What makes counterparts of two countries comparable: ruling-party, central-committee, trade-union-centre … */
  role: z.string().regex(slug).optional(),
  parent: entryId.optional(),
  /** Near-equivalents elsewhere: linked, never merged. */
  close: z.array(entryId).optional(),
  /** Wordings with a hole: `<role>` stands for any mention of an entity with that role ("leadership of <ruling-party>"). */
  forms: names.optional(),
  /** Its local branches, told by the place in their name; the entry needs a country. */
  local: local.optional(),
  /** For the people who edit the codebook; shown, never matched. */
  note: line.optional(),
})

export const themeSchema = z.strictObject({ id: z.string().regex(slug), label })

export type EntrySource = z.infer<typeof entrySchema>
export type Theme = z.infer<typeof themeSchema>
