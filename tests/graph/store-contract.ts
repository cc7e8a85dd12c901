// The contract that every store keeps: one suite, run on each of them.
import { describe } from 'vitest'
import { describeClaims } from './contract/claims.ts'
import { describeCurationHistory } from './contract/curation-history.ts'
import { describeDocs } from './contract/docs.ts'
import { describeJudgements } from './contract/judgements.ts'
import { describeModel } from './contract/model.ts'
import type { NewPlace } from './contract/place.ts'
import { describeQuestions } from './contract/questions.ts'

/** `steps`: how long a history of curation is tried; a store that is far away takes its time for each. */
export const describeStore = (name: string, newPlace: NewPlace, steps = 500) =>
  describe(name, () => {
    describeDocs(newPlace)
    describeClaims(newPlace)
    describeJudgements(newPlace)
    describeCurationHistory(newPlace, steps)
    describeQuestions(newPlace)
    describeModel(newPlace)
  })
