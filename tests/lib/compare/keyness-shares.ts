// The methods of the cases that score two shares, or lists of them.
import { chiSquare } from '#lib/compare/chi-square'
import { chiSquareUpper, normalCdf } from '#lib/compare/distribution'
import { bic, ell, g2FourCell, g2TwoCell } from '#lib/compare/g2'
import { flatPrior, informativePrior, logOdds, logOddsOf } from '#lib/compare/log-odds'
import { lrc } from '#lib/compare/lrc'
import { groupPmi, logRatio, logRatioOfRates, oddsRatio, percentDifference, simpleMaths } from '#lib/compare/ratio'
import { cornerScore, scaledF } from '#lib/compare/scattertext'
import type { Share } from '#lib/compare/share'
import type { Correction } from '#lib/compare/table'
import { type Answer, type Case, type Input, number, numberOr, numbers, object, objects, sum } from './keyness-cases.ts'

const sharesOf = (input: Input): [Share, Share] => [
  { x: number(input, 'f1'), n: number(input, 'n1') },
  { x: number(input, 'f2'), n: number(input, 'n2') },
]

/** Everything two shares can be asked, under all the names that cases use. */
function twoShares(input: Input, { method }: Case) {
  const [a, b] = sharesOf(input)
  const family = numberOr(1, input, 'family_size')
  const confidence = numberOr(0.95, input, 'conf')
  const lambda = numberOr(Number(/lambda=(\d+)/.exec(method)?.[1] ?? 1), input, 'lam', 'lambda')
  const cautious = lrc(a, b, { confidence, family })
  const g2 = g2FourCell(a, b)
  const walter = logRatio(a, b)
  const sure = g2 !== undefined && chiSquareUpper(g2) <= (1 - confidence) / family
  return {
    G2: g2,
    G2_4cell: g2,
    G2_4cell_for_contrast: g2,
    G2_2cell: g2TwoCell(a, b),
    LogRatio: /Walter/.test(method) ? walter : logRatioOfRates(a, b),
    LogRatio_after_G2_filter_alpha05_bonferroni: sure ? walter : 0,
    LRC: cautious?.score,
    PositiveLRC: cautious?.atLeast,
    SimpleMaths: simpleMaths(a, b, lambda),
    chi2: chiSquare(a, b),
    chi2_yates: chiSquare(a, b, 'yates'),
    chi2_williams: chiSquare(a, b, 'williams'),
    DIFF_percent: percentDifference(a, b),
    DIFF: percentDifference(a, b),
    BIC: bic(a, b),
    ELL: ell(a, b),
    odds_ratio: oddsRatio(a, b),
  }
}

/** A feature among the counts of a target and a reference. */
function featureShares(input: Input, feature: string): [Share, Share] {
  const [target, reference] = [object(input, 'target'), object(input, 'reference')]
  return [
    { x: target[feature] ?? 0, n: sum(Object.values(target)) },
    { x: reference[feature] ?? 0, n: sum(Object.values(reference)) },
  ]
}

const corrections: Readonly<Record<string, Correction>> = {
  none: 'none',
  williams: 'williams',
  yates: 'yates-if-small',
  default: 'yates-if-small',
}
const correctionOf = ({ correction }: Input): Correction => corrections[String(correction ?? 'none')] ?? 'none'

const feature =
  (score: (a: Share, b: Share, correction: Correction) => number | undefined): Answer =>
  (input) =>
    score(...featureShares(input, String(input.feature)), correctionOf(input))

/** Features by falling score, equal ones by name, seen from the target and from the reference. */
const ranking =
  (score: (a: Share, b: Share) => number | undefined): Answer =>
  (input) => {
    const names = [...new Set([...Object.keys(object(input, 'target')), ...Object.keys(object(input, 'reference'))])]
    const scored = names.map((name) => {
      const [a, b] = featureShares(input, name)
      return { name, target: score(a, b) ?? 0, reference: score(b, a) ?? 0 }
    })
    const by = (side: 'target' | 'reference') =>
      scored.toSorted((x, y) => y[side] - x[side] || (x.name < y.name ? -1 : 1)).map(({ name }) => name)
    return { rank_target1: by('target'), rank_target2: by('reference') }
  }

const flatLogOdds = (input: Input) => {
  const [a, b] = [numbers(input, 'cat'), numbers(input, 'not_cat')]
  return (logOddsOf(a, b, flatPrior(a.length, number(input, 'alpha'))) ?? []).map((one) => ({
    ...one,
    score: one && 1 - 2 * normalCdf(one.z),
  }))
}

/** Two-term z of each word; an empty side is scored by the prior alone. */
const fightingWords: Answer = (input) => {
  const counts = object(input, 'corpus1')
  const others = 'corpus2' in input ? object(input, 'corpus2') : {}
  const words = [...new Set([...Object.keys(counts), ...Object.keys(others)])]
  const alpha = number(input, 'alpha')
  const [nA, nB] = [sum(Object.values(counts)), sum(Object.values(others))]
  return Object.fromEntries(
    words.map((word) => [
      word,
      logOdds({ x: counts[word] ?? 0, n: nA }, { x: others[word] ?? 0, n: nB }, alpha, alpha * words.length)
        ?.zOfTwoTerms,
    ]),
  )
}

const informed: Answer = (input) => {
  const background = object(input, 'background')
  const names = Object.keys(background)
  const [a, b] = [object(input, 'yA'), object(input, 'yB')]
  const prior = informativePrior(Object.values(background), number(input, 'alpha0')) ?? []
  const counts = (of: Readonly<Record<string, number>>) => names.map((name) => of[name] ?? 0)
  const scores = logOddsOf(counts(a), counts(b), prior) ?? []
  return Object.fromEntries(
    names.map((name, i) => [name, { delta: scores[i]?.delta, z_4term: scores[i]?.z, z_2term: scores[i]?.zOfTwoTerms }]),
  )
}

export const shareAnswers: readonly (readonly [RegExp, Answer])[] = [
  [/^keyness on document frequencies|Rayson G2|SimpleMaths \(N=1\)/i, twoShares],
  [
    /^zero counts in effect sizes/,
    (input, one) =>
      objects(input, 'cases').map(
        (each) => Object.entries(twoShares(each, one)).find(([name]) => name === each.m)?.[1],
      ),
  ],
  [/^chi-squared .*ranking/, ranking((a, b) => chiSquare(a, b, 'yates-if-small'))],
  [/^G2 .*ranking/, ranking(g2FourCell)],
  [/^chi-squared 2x2/, feature(chiSquare)],
  [/^log-likelihood G2/, feature(g2FourCell)],
  [/^PMI keyness/, feature(groupPmi)],
  [
    /^log-odds ratio, uninformative/,
    (input) => {
      const all = flatLogOdds(input)
      return { score: all.map(({ score }) => score), z: all.map(({ z }) => z), delta: all.map(({ delta }) => delta) }
    },
  ],
  [
    // of the two tests of scattertext these scores come from, this one has + where the category has more
    /thresholded/,
    (input) =>
      flatLogOdds(input).map(({ score = 0 }) => (Math.abs(score) > 1 - 2 * number(input, 'threshold') ? -score : 0)),
  ],
  [/^standard normal CDF/, (input) => numbers(input, 'z').map(normalCdf)],
  [/^Fightin' Words/, fightingWords],
  [/^log-odds with INFORMATIVE/, informed],
  [
    /^Scaled F-Score/,
    (input) =>
      scaledF(numbers(input, 'cat'), numbers(input, 'not_cat'), {
        beta: numberOr(1, input, 'beta'),
        scaler: input.scaler === 'percentile' || input.scaler === 'none' ? input.scaler : 'normcdf',
      }),
  ],
  [/^Corner score/, (input) => cornerScore(numbers(input, 'cat'), numbers(input, 'not_cat'))],
]
