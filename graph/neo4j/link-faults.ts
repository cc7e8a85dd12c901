// Whether CO_OCCURS is what a recount gives, once nothing is left to be counted.
import { hash } from 'node:crypto'
import { curatedIncidence } from '../collection.ts'
import { linkCounter } from '../incidence/count-links.ts'
import type { EntityTable } from '../incidence/entity-table.ts'
import { integer, text } from '../rows.ts'
import { allRows, paged } from './changes.ts'
import type { Run } from './db.ts'
import { int, rowsIn } from './rows.ts'

const STATE = `MATCH (l:Linking { one: 1 }) MATCH (m:Leitmotif { one: 1 })
  RETURN l.revision = m.revision AND NOT EXISTS { (:Unlinked) } AS counted`
const LINKS = `MATCH (a:Entity) WHERE a.num > $after WITH a ORDER BY a.num LIMIT $page
  RETURN a.num AS num, a.id AS id, a.mergedInto AS mergedInto, a.rejected AS rejected, [(a)-[r:CO_OCCURS]->(b:Entity) | [b.id, r.sentences, r.docs]] AS links`

const printOf = (links: readonly (readonly [string, number, number])[]): string =>
  hash('sha256', JSON.stringify([...links].sort((a, b) => (a[0] < b[0] ? -1 : 1))))

/** Whether nothing is left to be counted. */
export const isCounted = async (run: Run): Promise<boolean> => (await run(STATE))[0]?.counted === true

export async function linkFaults(run: Run, table: EntityTable): Promise<string[]> {
  const incidence = curatedIncidence(table, await allRows(run))
  const everything = (length: number) => new Uint8Array(length).fill(1)
  const linksOf = linkCounter(incidence, everything(incidence.docs.length), everything(table.entities.length))
  const idOf = (index: number): string => table.entities[index]?.id ?? ''

  let wrong = 0
  let misplaced = 0
  for (const row of await paged(run, LINKS, 0, (one) => int(integer(one, 'num')))) {
    const index = table.indexOf.get(text(row, 'id')) ?? 0
    // One that was merged into another has no links of its own.
    const isItself = idOf(index) === text(row, 'id')
    const isRejected = table.rejected[index] === 1
    if ((row.mergedInto ?? null) !== (isItself ? null : idOf(index)) || (row.rejected === true) !== isRejected)
      misplaced++
    const { others, sentences, docs } = linksOf(index, true)
    const counted = (isItself ? [...others] : []).map((b) => [idOf(b), sentences[b] ?? 0, docs[b] ?? 0] as const)
    const kept = rowsIn(row, 'links', ['id', 'sentences', 'docs'])
    const shown = kept.map((one) => [text(one, 'id'), integer(one, 'sentences'), integer(one, 'docs')] as const)
    if (printOf(counted) !== printOf(shown)) wrong++
  }
  return [
    ...(wrong > 0 ? [`${wrong} entities whose CO_OCCURS is not what a recount gives`] : []),
    ...(misplaced > 0 ? [`${misplaced} entities that are shown otherwise than the ledger says`] : []),
  ]
}
