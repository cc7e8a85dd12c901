// What a brief is made of: the comparison, its frames, and a passage of either group for each row it tells of.
import 'server-only'
import type { AnswerOf } from '#graph/wire/calls'
import type { PassageJson } from '#graph/wire/parts'
import { engine } from '../../engine.ts'
import { comparisonAsk, comparisonAskedFor, evidenceAsk, framesAsk } from '../questions.ts'
import type { Comparison, Row } from '../rows/rows.ts'
import type { Groups, View } from '../view.ts'
import { type Finding, findingsOf, fitting } from './findings.ts'

export interface ToldRow {
  readonly row: Row
  readonly a: PassageJson | undefined
  readonly b: PassageJson | undefined
}
export interface Brief {
  readonly said: Comparison
  readonly frames: AnswerOf<'frames'>
  readonly findings: readonly { readonly kind: Finding; readonly total: number; readonly rows: readonly ToldRow[] }[]
}

/** So many of the strongest rows have their links counted, as in the graph of the page. */
const LINKED = '60'

/** @throws ProblemError where the view is not understood */
export async function gather(groups: Groups, view: View): Promise<Brief> {
  const asked = comparisonAsk(groups, view)
  const [said, { edges, roleEdges, total }, frames] = await Promise.all([
    engine().compare(comparisonAskedFor(groups, view)),
    engine().compare({ ...asked, limit: LINKED, maxLinks: '1000' }),
    engine().frames(framesAsk(groups, view.scheme, null)),
  ])
  const links = { edges, roleEdges, total: { ...said.total, edges: total.edges, roleEdges: total.roleEdges } }
  const [queryA, queryB] = said.groups.map(({ countedQuery }) => countedQuery)
  const told = async (row: Row): Promise<ToldRow> => {
    const [a, b] = await Promise.all([passageOf(row, 'a', queryA), passageOf(row, 'b', queryB)])
    return { row, a, b }
  }
  const findings = findingsOf(said, view.apart).map(async ({ kind, total: all, rows }) => ({
    kind,
    total: all,
    rows: await Promise.all(rows.map(told)),
  }))
  return { said: { ...said, ...links }, frames, findings: await Promise.all(findings) }
}

async function passageOf(
  row: Row,
  side: 'a' | 'b',
  query: string | null | undefined,
): Promise<PassageJson | undefined> {
  if (typeof query !== 'string' || row[side].sentences === 0) return undefined
  const { passages } = await engine().evidence(evidenceAsk(query, row.id, null))
  return fitting(passages)
}
