// The address is the view: every id, and every value that docs have, can be said in an address and chooses just what it names.
import type { Counting } from '../counting.ts'
import { parseTerms } from '../group/parse.ts'
import { printTerms } from '../group/print.ts'
import { docsByValue, usualSpelling } from '../group/spelling.ts'
import type { Field } from '../group/term.ts'
import type { DocLine } from '../store.ts'
import type { Found } from './promise.ts'

const FIELDS = ['country', 'lang', 'source', 'date'] as const

export function addressFound({ collection, groupOf }: Counting): Found {
  const { docs } = collection.incidence
  const problems: string[] = []
  const chosenBy = (field: Field, value: string): number => {
    const query = printTerms([{ field, values: [value], negated: false }])
    const asked = new URLSearchParams(new URLSearchParams({ in: query }).toString()).get('in') ?? ''
    if (printTerms(parseTerms(asked)) !== query)
      problems.push(`${field} ${JSON.stringify(value)} cannot be said in an address`)
    return groupOf(asked).size
  }
  let values = 0
  for (const field of FIELDS)
    for (const [value, there] of docsBy(docs, field)) {
      values++
      const chosen = chosenBy(field, value)
      if (chosen !== there)
        problems.push(`${field} ${JSON.stringify(value)} is that of ${there} documents, and chooses ${chosen}`)
    }
  const ids = [...docs.map(({ id }) => id), ...collection.table.entities.map(({ id }) => id)]
  for (const id of ids) if (!isSayable(id)) problems.push(`${JSON.stringify(id)} cannot be said in an address`)
  return { counted: { ids: ids.length, 'values of filters': values }, problems }
}

/** Half a character cannot be encoded, and would come back as another one. */
const isSayable = (id: string): boolean => id.isWellFormed() && decodeURIComponent(encodeURIComponent(id)) === id

/** How many docs have each value, whatever its spelling; a date stands for its year. */
function docsBy(docs: readonly DocLine[], field: (typeof FIELDS)[number]): Map<string, number> {
  const read = field === 'date' ? ({ date }: DocLine) => date?.slice(0, 4) : usualSpelling(docs, field)
  // An empty value cannot be asked for.
  return docsByValue(docs, (line) => read(line) || null)
}
