// How many documents are asked, whether or not they name it.
import type { AnswerOf } from '#graph/wire/calls'

export const docsOf = ({ countries }: Pick<AnswerOf<'entity'>, 'countries'>): number =>
  countries.reduce((sum, { of }) => sum + of, 0)
