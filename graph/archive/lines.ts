// The lines of an archive: a head, the codebook's files, the ledger, the docs, each as one line of JSON.
import { z } from 'zod'
import type { CodebookFile } from '#lib/codebook/parse'
import type { Extraction } from '#lib/extract'
import type { Judgement } from '../judgement.ts'
import { judgement } from '../wire/judgement.ts'

export const FORMAT = 1

const head = z.strictObject({
  leitmotif: z.literal(FORMAT),
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
  docs: z.int().min(0),
})
export type Head = z.infer<typeof head>

/** Schemes of frames lie in a folder of their own. */
const codebookFile = z.strictObject({
  name: z.string().regex(/^(?:frames\/)?[\p{L}\p{N}_-][\p{L}\p{N}._-]*\.yaml$/u),
  text: z.string(),
})
// What a doc must hold is checked by the store that takes it in (graph/check-extraction.ts).
const doc = z.looseObject({
  doc: z.looseObject({ id: z.string(), text: z.string() }),
  entities: z.array(z.looseObject({ id: z.string() })),
})
const line = z.union([
  z.strictObject({ codebook: codebookFile }),
  z.strictObject({ judgement }),
  z.strictObject({ extraction: doc }),
])

export type ArchiveLine =
  | { readonly codebook: CodebookFile }
  | { readonly judgement: Judgement }
  | { readonly extraction: Extraction }

export const printHead = (said: Head): string => `${JSON.stringify(said)}\n`
export const printLine = (one: ArchiveLine): string =>
  `${JSON.stringify('extraction' in one ? { extraction: { ...one.extraction, entities: [...one.extraction.entities.values()] } } : one)}\n`

const anyHead = z.looseObject({ leitmotif: z.int() })

/** Which format a head says that its archive has; undefined where it is no head. */
export function formatOf(text: string): number | undefined {
  try {
    return anyHead.safeParse(JSON.parse(text)).data?.leitmotif
  } catch {
    return undefined
  }
}

/** @throws SyntaxError or ZodError for anything else */
export const readHead = (text: string): Head => head.parse(JSON.parse(text))

/** @throws SyntaxError or ZodError for anything else */
export function readLine(text: string): ArchiveLine {
  const one = line.parse(JSON.parse(text))
  if (!('extraction' in one)) return one
  const { entities, ...found } = one.extraction
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  return { extraction: { ...found, entities: byId } as unknown as Extraction }
}
