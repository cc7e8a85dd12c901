// For each method of the cases the function of ours that answers it, with all the fields that a case of its kind may ask for.
import type { Answer } from './keyness-cases.ts'
import { chanceAnswers } from './keyness-chances.ts'
import { graphAnswers } from './keyness-graphs.ts'
import { pairAnswers } from './keyness-pairs.ts'
import { shareAnswers } from './keyness-shares.ts'

/** By what a method is called; the first that fits answers. */
export const answers: readonly (readonly [RegExp, Answer])[] = [
  ...shareAnswers,
  ...graphAnswers,
  ...chanceAnswers,
  ...pairAnswers,
]
