// The contract that every store keeps: one suite, run on each of them.
import { describe } from 'vitest'
import { describeClaims } from './contract/claims.ts'
import { describeCurationHistory } from './contract/curation-history.ts'
import { describeDocs } from './contract/docs.ts'
import { describeFraming } from './contract/framing.ts'
import { describeHostileDocs } from './contract/hostile-docs.ts'
import { describeJudgements } from './contract/judgements.ts'
import { describeModel } from './contract/model.ts'
import { describeOwnCodebook } from './contract/own-codebook.ts'
import type { NewPlace } from './contract/place.ts'
import { describeQuestions } from './contract/questions.ts'
import { describeRereading } from './contract/rereading.ts'
import { describeSplits } from './contract/splits.ts'

interface Effort {
  /** Steps of the one long history of curation. */
  readonly steps: number
  /** Histories of docs and decisions. */
  readonly histories: number
}

/** `effort`: a store that is far away takes its time for each step. */
export const describeStore = (name: string, newPlace: NewPlace, effort: Effort = { steps: 500, histories: 60 }) =>
  describe(name, () => {
    describeDocs(newPlace)
    describeHostileDocs(newPlace)
    describeRereading(newPlace)
    describeOwnCodebook(newPlace)
    describeClaims(newPlace)
    describeFraming(newPlace)
    describeJudgements(newPlace)
    describeSplits(newPlace)
    describeCurationHistory(newPlace, effort.steps)
    describeQuestions(newPlace)
    describeModel(newPlace, effort.histories)
  })
