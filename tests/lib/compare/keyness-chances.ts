// The methods of the cases that ask for p, intervals and the clustered ratio.
import { leastP } from '#lib/compare/arrangement'
import { clustered, position } from '#lib/compare/clustered'
import { conditionalOddsRatio, fisher } from '#lib/compare/fisher'
import { adjust } from '#lib/compare/multiplicity'
import { differenceOfMeans, permuted } from '#lib/compare/permutation'
import { clopperPearson, newcombe, posteriorGreater, ruleOfThree, wilson } from '#lib/compare/prevalence'
import { seeded } from '#lib/compare/random'
import { rankSum } from '#lib/compare/rank-sum'
import { sumsOf } from '#lib/compare/sums'
import { type Answer, matrix, number, numbers } from './keyness-cases.ts'

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

export const chanceAnswers: readonly (readonly [RegExp, Answer])[] = [
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
  [/^Benjamini/, adjusted],
  [/Mann-Whitney/, ranks],
  [/^exact document-label permutation/, labels],
  [/^smallest attainable p/, least],
  [/^tiny corpus/, presence],
  [/^document prevalence/, proportions],
  [/^document-clustered/, rateRatio],
]
