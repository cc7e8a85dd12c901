// The comparison that a reader comes from, asked again for its numbers; the address carries it along.
import 'server-only'
import type { SearchParams } from 'nuqs/server'
import type { AnswerOf } from '#graph/wire/calls'
import { comparisonAskedFor, framesAsk, linksAsk, sketchAsk } from '../../compare/questions.ts'
import { compareAddress, loadView } from '../../compare/view.ts'
import { attempt } from '../../docs/attempt.ts'
import { engine } from '../../engine.ts'

export interface ViewCompared {
  readonly said: AnswerOf<'compare'>
  /** The links of that row, as the lane counts them. */
  readonly links: AnswerOf<'compare'>
  /** Its sketches in A and in B; undefined where the documents that count cannot be named. */
  readonly sketches: readonly [AnswerOf<'sketch'>, AnswerOf<'sketch'>] | undefined
  readonly frames: AnswerOf<'frames'>
  /** Each body apart, not one row a role. */
  readonly apart: boolean
  /** Of the row that its numbers are of: an entity, or the bodies that hold a role. */
  readonly label: string
  /** Back to it. */
  readonly address: string
}

/** Undefined where the reader comes from no comparison, and where it can no longer be answered: formulas stand without numbers too. */
export async function viewCompared(searchParams: Promise<SearchParams>): Promise<ViewCompared | undefined> {
  const view = await loadView(searchParams)
  if (view.a === null || view.b === null || view.of === null) return undefined
  const groups = { a: view.a, b: view.b }
  const of = view.of
  const compared = await attempt(engine().compare({ ...comparisonAskedFor(groups, view), about: of }))
  if (!('answer' in compared)) return undefined
  const said = compared.answer
  const asked = await attempt(
    Promise.all([
      engine().compare(linksAsk(groups, of, said)),
      engine().frames(framesAsk(groups, view.scheme, view.framed ? of : null)),
    ]),
  )
  if (!('answer' in asked)) return undefined
  const [links, frames] = asked.answer
  const sketches = await sketchesOf(said, of)
  return { said, links, frames, sketches, apart: view.apart, label: labelOf(said, of), address: compareAddress(view) }
}

async function sketchesOf({ groups }: AnswerOf<'compare'>, of: string): Promise<ViewCompared['sketches']> {
  const [a, b] = groups.map(({ countedQuery }) => countedQuery)
  if (typeof a !== 'string' || typeof b !== 'string') return undefined
  const asked = await attempt(Promise.all([engine().sketch(sketchAsk(a, of)), engine().sketch(sketchAsk(b, of))]))
  return 'answer' in asked ? asked.answer : undefined
}

function labelOf({ roles, concepts }: AnswerOf<'compare'>, id: string): string {
  const role = roles.find((one) => one.id === id)
  return role?.members.map(({ label }) => label).join(' | ') ?? concepts.find((one) => one.id === id)?.label ?? id
}
