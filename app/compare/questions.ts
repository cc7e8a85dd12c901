// The questions that the Compare page asks; leaves ask the same ones, so the server can answer them beforehand.
import type { AnswerOf, AskOf } from '#graph/wire/calls'
import { howAdjusted } from './how-adjusted.ts'
import type { Groups, View } from './view.ts'

export const PASSAGES_A_SIDE = '20'

export const comparisonAsk = ({ a, b }: Groups, { exposure, apart }: View): AskOf<'compare'> => ({
  a,
  b,
  exposure,
  maxLinks: '1',
  ...(apart && { apart: '1' }),
})

/** The same as the view says it all, labels exchanged however long it takes. */
export const comparisonAskedFor = (groups: Groups, view: View): AskOf<'compare'> => ({
  ...comparisonAsk(groups, view),
  ...(view.permutations !== null && { permutations: String(view.permutations) }),
})

/** That, where it says more than the answer `said` does; else null. */
export function exchangedAsk(
  groups: Groups,
  view: View,
  said: AnswerOf<'compare'> | undefined,
): AskOf<'compare'> | null {
  const how = said && howAdjusted(said)
  if (!how || view.permutations === null || how.way === 'all' || how.count >= view.permutations) return null
  return comparisonAskedFor(groups, view)
}

/** The strongest rows and the links among them, as many as a picture can show. */
export const pictureAsk = ({ a, b }: Groups, { apart }: Pick<View, 'apart'>): AskOf<'compare'> => ({
  a,
  b,
  limit: '60',
  maxLinks: '400',
  ...(apart && { apart: '1' }),
})

/** Where everything lies, whatever is compared. */
export const placesAsk: AskOf<'graph'> = { limit: '1000', maxLinks: '1' }

/** From so many documents on links are counted among fewer rows: all of them are tested together, which takes seconds where rows are many and long. */
const MANY_DOCS = 5000

/** The links of a row to the others, of which as many are looked at as is done in a moment. */
export const linksAsk = (
  { a, b }: Groups,
  about: string,
  { groups }: Pick<AnswerOf<'compare'>, 'groups'>,
): AskOf<'compare'> => ({
  a,
  b,
  about,
  ...(groups.reduce((sum, { counted }) => sum + counted, 0) <= MANY_DOCS && { limit: '1000' }),
  maxLinks: '1000',
})

/** `query` is that of what counts in a group. */
export const sketchAsk = (query: string, of: string): AskOf<'sketch'> => ({ of, in: query })

/** `query` is that of what counts in a group; with `other`, the sentences that name both. */
export const evidenceAsk = (query: string, entity: string, other: string | null): AskOf<'evidence'> => ({
  in: query,
  limit: PASSAGES_A_SIDE,
  ...(other === null ? { entity } : { a: entity, b: other }),
})

/** `of` narrows it to sentences that name this row. */
export const framesAsk = ({ a, b }: Groups, scheme: string | null, of: string | null): AskOf<'frames'> => ({
  a,
  b,
  ...(scheme !== null && { scheme }),
  ...(of !== null && { of }),
})

/** `query` is that of what counts in a group. */
export const framePassagesAsk = (
  query: string,
  scheme: string,
  id: string,
  of: string | null,
): AskOf<'framePassages'> => ({
  in: query,
  scheme,
  function: id,
  limit: PASSAGES_A_SIDE,
  ...(of !== null && { of }),
})
