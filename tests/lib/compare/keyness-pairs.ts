// The methods of the cases that ask about two entities in one group.
import {
  dice,
  lambdaOf,
  logDice,
  mi,
  mi3,
  minSensitivity,
  npmi,
  type Pair,
  pairChiSquare,
  pairG2,
  tScore,
} from '#lib/compare/association'
import { type Input, number, numberOr, objects } from './keyness-cases.ts'

const pairOf = (input: Input): Pair => ({
  both: number(input, 'fxy', 'n_xy'),
  x: number(input, 'fx', 'n_x'),
  y: number(input, 'fy', 'n_y'),
  total: numberOr(0, input, 'N', 'n_xx', 'T'),
})
const one = (score: (pair: Pair) => number | undefined) => (input: Input) => score(pairOf(input))
const each = (score: (pair: Pair) => number | undefined) => (input: Input) =>
  objects(input, 'cases').map(pairOf).map(score)

export const pairAnswers: readonly (readonly [RegExp, (input: Input) => unknown])[] = [
  [/^collocation student_t/, one(tScore)],
  [/^collocation chi_sq/, one(pairChiSquare)],
  [/^collocation likelihood_ratio/, one(pairG2)],
  [/^collocation pmi/, one(mi)],
  [
    /^collocation lambda/,
    (input) =>
      lambdaOf(
        number(input, 'n11'),
        number(input, 'n10'),
        number(input, 'n01'),
        number(input, 'n00'),
        numberOr(0.5, input, 'smoothing'),
      ),
  ],
  [/^logDice/, each(logDice)],
  [/^NPMI/, each(npmi)],
  [
    /^MI, MI3/,
    (input) => {
      const pair = pairOf(input)
      return {
        MI: mi(pair),
        MI3: mi3(pair),
        t_score: tScore(pair),
        NPMI: npmi(pair),
        logDice: logDice(pair),
        Dice: dice(pair),
        dice: dice(pair),
        min_sensitivity: minSensitivity(pair),
        G2: pairG2(pair),
        chi_sq: pairChiSquare(pair),
      }
    },
  ],
]
