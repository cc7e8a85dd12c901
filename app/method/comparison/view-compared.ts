// The comparison that a reader comes from, asked again for its numbers; the address carries it along.
import 'server-only'
import type { SearchParams } from 'nuqs/server'
import type { AnswerOf } from '#graph/wire/calls'
import { comparisonAsk } from '../../compare/questions.ts'
import { compareAddress, loadView } from '../../compare/view.ts'
import { attempt } from '../../docs/attempt.ts'
import { engine } from '../../engine.ts'

export interface ViewCompared {
  readonly said: AnswerOf<'compare'>
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
  const asked = await attempt(engine().compare({ ...comparisonAsk(groups, view), about: view.of }))
  if (!('answer' in asked)) return undefined
  const said = asked.answer
  return { said, label: labelOf(said, view.of), address: compareAddress(view) }
}

function labelOf({ roles, concepts }: AnswerOf<'compare'>, id: string): string {
  const role = roles.find((one) => one.id === id)
  return role?.members.map(({ label }) => label).join(' | ') ?? concepts.find((one) => one.id === id)?.label ?? id
}
