// The questions that the Explore page asks for a view; leaves ask the same ones, so the server can answer them beforehand.
import type { AskOf, CallName } from '#graph/wire/calls'
import { readSteps } from './shape/long-steps.ts'
import { expandedIn } from './shape/replay.ts'
import { fewest, graphAsk, selectionOf, type View } from './view.ts'

export const PASSAGES_A_PAGE = '50'
/** With more docs than this the filters list groups only. */
export const DOCS_LISTED = 12

export const wholeGraph = { limit: '1' }
export const docsListed = { limit: String(DOCS_LISTED) }
export const around = (view: View, id: string) => ({ ...graphAsk(fewest(view)), around: id, limit: '40' })
/** Of many entities the page asks by itself, with the fewest drawn meanwhile. */
export const firstGraph = (view: View) => graphAsk(fewest(view))
/** Filters are all that these ask of a view. */
type Filtered = Pick<View, 'in'>
export const entityAsk = (view: Filtered, id: string) => ({ id, in: view.in })
export const entityEvidence = (view: Filtered, id: string) => ({ entity: id, in: view.in, limit: PASSAGES_A_PAGE })
export const linkEvidence = (view: Filtered, a: string, b: string) => ({ a, b, in: view.in, limit: PASSAGES_A_PAGE })

export type Question = { [Name in CallName]: readonly [Name, AskOf<Name>] }[CallName]

export function questionsOf(view: View): Question[] {
  const selection = selectionOf(view)
  const questions: Question[] = [
    ['facets', {}],
    ['facets', { in: view.in }],
    ['docs', docsListed],
    ['graph', wholeGraph],
    ['graph', firstGraph(view)],
    ['curation', {}],
    ...expandedIn(readSteps(view.steps) ?? []).map((id): Question => ['graph', around(view, id)]),
  ]
  if (selection.of === 'entity')
    questions.push(['entity', entityAsk(view, selection.id)], ['evidence', entityEvidence(view, selection.id)])
  if (selection.of === 'link')
    questions.push(
      ['entity', entityAsk(view, selection.a)],
      ['entity', entityAsk(view, selection.b)],
      ['evidence', linkEvidence(view, selection.a, selection.b)],
    )
  return questions
}
