// For each method of the cases the function of ours that answers it, with all the fields that a case of its kind may ask for.

import { nominalAlpha } from '#lib/compare/agreement'
import { leastP } from '#lib/compare/arrangement'
import { bicm } from '#lib/compare/bicm'
import { chiSquare } from '#lib/compare/chi-square'
import { clustered, position } from '#lib/compare/clustered'
import { deltaCon } from '#lib/compare/delta-con'
import { disparity } from '#lib/compare/disparity'
import { dispersion } from '#lib/compare/dispersion'
import { chiSquareUpper, normalCdf } from '#lib/compare/distribution'
import { divergence } from '#lib/compare/divergence'
import { conditionalOddsRatio, coPresence, fisher } from '#lib/compare/fisher'
import { bic, ell, g2FourCell, g2TwoCell } from '#lib/compare/g2'
import { flatPrior, informativePrior, logOdds, logOddsOf } from '#lib/compare/log-odds'
import { lrc } from '#lib/compare/lrc'
import { adjust } from '#lib/compare/multiplicity'
import { differenceOfMeans, permuted } from '#lib/compare/permutation'
import { exactTails, refinedTails } from '#lib/compare/poisson-binomial'
import { clopperPearson, newcombe, posteriorGreater, ruleOfThree, wilson } from '#lib/compare/prevalence'
import { seeded } from '#lib/compare/random'
import { rankSum } from '#lib/compare/rank-sum'
import { groupPmi, logRatio, logRatioOfRates, oddsRatio, percentDifference, simpleMaths } from '#lib/compare/ratio'
import { cornerScore, scaledF } from '#lib/compare/scattertext'
import { sdsm } from '#lib/compare/sdsm'
import type { Share } from '#lib/compare/share'
import { sumsOf } from '#lib/compare/sums'
import type { Correction } from '#lib/compare/table'
import { type Case, type Input, list, matrix, number, numberOr, numbers, object, objects } from './keyness-cases.ts'
import { pairAnswers } from './keyness-pairs.ts'

type Answer = (input: Input, one: Case) => unknown
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

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

const spread: Answer = (input) => {
  const word = String(input.word)
  const shares =
    'parts' in input
      ? list(input, 'parts').map((part) => {
          const tokens = String(part).split(/\s+/).filter(Boolean)
          return { x: tokens.filter((token) => token === word).length, n: tokens.length }
        })
      : numbers(input, 'freq').map((x, i) => ({ x, n: numbers(input, 'sizes')[i] ?? 0 }))
  const found = dispersion(shares)
  return {
    range: found.range,
    sd_pop: found.sd,
    vc: found.variation,
    juilland_D: found.juillandD,
    rosengren_S: found.rosengrenS,
    carroll_D2: found.carrollD2,
    DP: found.dp,
    DP_norm: found.dpNorm,
    KL: found.kl,
    gini: found.gini,
  }
}

const square = (size: number, at: (i: number, j: number) => number | undefined) =>
  Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => at(i, j)))
const rowsOf = (b: readonly (readonly number[])[]) =>
  b.map((row) => row.flatMap((cell, doc) => (cell > 0 ? [doc] : [])))
const tailMatrices = (size: number, at: (i: number, j: number) => { upper: number; lower: number } | undefined) => ({
  P_upper: square(size, (i, j) => at(i, j)?.upper),
  P_lower: square(size, (i, j) => at(i, j)?.lower),
})

const fixedRow: Answer = (input) => {
  const b = matrix(input, 'B')
  const rows = rowsOf(b)
  return tailMatrices(b.length, (i, j) => {
    const both = rows[i]?.filter((doc) => rows[j]?.includes(doc)).length ?? 0
    return coPresence(both, rows[i]?.length ?? 0, rows[j]?.length ?? 0, b[0]?.length ?? 0)
  })
}

const stochastic: Answer = (input, { source }) => {
  const b = matrix(input, 'B')
  return tailMatrices(b.length, sdsm(rowsOf(b), b[0]?.length ?? 0, /backbone/.test(source) ? 'refined' : 'exact'))
}

const cells: Answer = (input) => {
  const b = matrix(input, 'B')
  const columns = (b[0] ?? []).map((_, j) => sum(b.map((row) => row[j] ?? 0)))
  const model = bicm(b.map(sum), columns)
  return b.map((row, i) => row.map((_, j) => model.at(i, j)))
}

const filtered: Answer = (input) => {
  const w = matrix(input, 'W')
  const directed = w.some((row, i) => row.some((weight, j) => weight !== w[j]?.[i]))
  const edges = w.flatMap((row, source) =>
    row.flatMap((weight, target) => (weight > 0 && (directed || source <= target) ? [{ source, target, weight }] : [])),
  )
  const ps = disparity(edges, { directed })
  const at = (i: number, j: number) =>
    ps[
      edges.findIndex(
        ({ source, target }) => (source === i && target === j) || (!directed && source === j && target === i),
      )
    ] ?? 1
  return { P_upper: square(w.length, at), P_lower: square(w.length, (i, j) => 1 - at(i, j)) }
}

const coded: Answer = (input) => {
  const units = new Map<string, string[]>()
  for (const triple of list(input, 'triples')) {
    const [, item, code] = Array.isArray(triple) ? triple.map(String) : []
    if (item !== undefined && code !== undefined) units.set(item, [...(units.get(item) ?? []), code])
  }
  return nominalAlpha([...units.values()])
}

const missing: Answer = (input) => {
  const ratings = Object.values(isRatings(input.ratings) ? input.ratings : {})
  const units = (ratings[0] ?? []).map((_, unit) => ratings.map((coder) => coder[unit] ?? null))
  return {
    alpha_if_missing_dropped: nominalAlpha(
      units.map((unit) => unit.map((code) => (code === null ? undefined : String(code)))),
    ),
    alpha_if_None_counted_as_label: nominalAlpha(units.map((unit) => unit.map(String))),
  }
}
const isRatings = (value: unknown): value is Record<string, (number | string | null)[]> =>
  typeof value === 'object' && value !== null

const adjusted: Answer = (input, { expected }) =>
  Object.fromEntries(
    Object.keys(expected ?? {}).map((name) => {
      const method = (['bh', 'by', 'holm'] as const).find((one) => name.startsWith(one))
      const first = Number(/_first(\d+)$/.exec(name)?.[1] ?? Number.POSITIVE_INFINITY)
      return [name, method && adjust(numbers(input, 'p'), method).slice(0, first)]
    }),
  )

const labels: Answer = (input) => {
  const [a, b] = [numbers(input, 'a'), numbers(input, 'b')]
  const inA = [...a.map(() => true), ...b.map(() => false)]
  const found = permuted({ inA }, differenceOfMeans([...a, ...b]), { random: seeded(1) })
  return { ...found, p_two_sided: found?.p }
}

const ranks: Answer = (input) => {
  const found = rankSum(numbers(input, 'a'), numbers(input, 'b'))
  return { U: found?.u, p_two_sided: found?.p }
}

const least: Answer = (input) =>
  matrix(input, 'pairs').map((n) => {
    const found = leastP(n[0] ?? 0, n[1] ?? 0)
    const { arrangements, oneSided, twoSided } = found
    return { n, arrangements, p_min_one_sided: oneSided, p_min_two_sided_equal_or_rank: twoSided }
  })

const presence: Answer = (input, { expected }) => {
  const [a, b] = [
    { x: number(input, 'kA'), n: number(input, 'nA') },
    { x: number(input, 'kB'), n: number(input, 'nB') },
  ]
  const difference = newcombe(a, b)
  const posterior = posteriorGreater(a, b)
  const fraction = /fraction.*?"(\d+)\/(\d+)"/.exec(JSON.stringify(expected))
  const [text, over, under] = [fraction?.[0], Number(fraction?.[1]), Number(fraction?.[2])]
  return {
    P_A_gt_B: posterior,
    // a fraction is right if it is the number
    P_A_gt_B_fraction: text && Math.abs(posterior - over / under) < 1e-9 ? `${over}/${under}` : String(posterior),
    newcombe95: difference && [difference.low, difference.high],
    fisher_two_sided: fisher(a, b)?.p,
  }
}

const intervals = { wilson, clopper_pearson: clopperPearson }
const proportions: Answer = (_, { expected }) =>
  Object.fromEntries(
    Object.keys(expected ?? {}).map((name) => {
      const [, method, x, n] = /^(.*?)_(\d+)_(\d+)$/.exec(name) ?? []
      if (method === 'rule_of_three') return [name, [0, ruleOfThree(Number(n))]]
      const found =
        (method === 'wilson' || method === 'clopper_pearson') && intervals[method]({ x: Number(x), n: Number(n) })
      return [name, found ? [found.low, found.high] : undefined]
    }),
  )

const rateRatio: Answer = (input) => {
  const group = (x: string, n: string) =>
    sumsOf(numbers(input, x).map((one, i) => ({ x: one, n: numbers(input, n)[i] ?? 0 })))
  const [a, b] = [group('xA', 'nA'), group('xB', 'nB')]
  const [where, found] = [position(a, b), clustered(a, b)]
  return {
    rate_A_per_1000: where && where.rateA * 1000,
    rate_B_per_1000: where && where.rateB * 1000,
    log2_ratio: where?.log2,
    se_ln: found?.se,
    t: found?.t,
    df: found?.df,
    p_two_sided: found?.p,
    ci95_log2: found && [found.low, found.high],
    poisson_floor_used: found && [found.floorA, found.floorB],
  }
}

const graphs: Answer = (input) => {
  const found = deltaCon(matrix(input, 'A'), matrix(input, 'B'))
  return { ...found, node_attribution: found.nodes }
}

const shannon: Answer = (input) => {
  const found = divergence(numbers(input, 'p'), numbers(input, 'q'))
  return { jsd: found?.total, contributions: found?.parts }
}

/** By what a method is called; the first that fits answers. */
export const answers: readonly (readonly [RegExp, Answer])[] = [
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
    /^Fisher exact/,
    (input) => {
      const [[a = 0, restA = 0] = [], [b = 0, restB = 0] = []] = matrix(input, 'table')
      const shares = [
        { x: a, n: a + restA },
        { x: b, n: b + restB },
      ] as const
      const found = fisher(...shares)
      return {
        odds_ratio_conditional_mle: conditionalOddsRatio(...shares),
        p_two_sided: found?.p,
        p_greater: found?.upper,
        p_less: found?.lower,
      }
    },
  ],
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
  [/^dispersion/, spread],
  [/fixed-row/, fixedRow],
  [/SDSM/, stochastic],
  [/^BiCM/, cells],
  [/^Poisson-binomial.*refined/, (input) => refinedTails(number(input, 'k'), numbers(input, 'p'))],
  [/^Poisson-binomial/, (input) => exactTails(number(input, 'k'), numbers(input, 'p'))],
  [/^disparity/, filtered],
  [/^Krippendorff/, coded],
  [/^missing label/, missing],
  [/^Benjamini/, adjusted],
  [/Mann-Whitney/, ranks],
  [/^exact document-label permutation/, labels],
  [/^smallest attainable p/, least],
  [/^tiny corpus/, presence],
  [/^document prevalence/, proportions],
  [/^document-clustered/, rateRatio],
  [/^DeltaCon/, graphs],
  [/^Jensen-Shannon/, shannon],
  ...pairAnswers,
]
