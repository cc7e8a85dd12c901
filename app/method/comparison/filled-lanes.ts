// The lanes of one view in numbers: the links of a row by their class, its sketch, and the functions of frames.
import type { AnswerOf } from '#graph/wire/calls'
import { saidIn } from '../../compare/frames/said-in.ts'
import { linksOf } from '../../compare/lanes/links.ts'
import { sketchRows } from '../../compare/sketch/sketch-rows.ts'

const digits = (value: number): string => String(Number(value.toPrecision(4)))

/** How many links of the row there are of each class, as the columns of its lane say. */
export function filledClasses(links: AnswerOf<'compare'>, of: string, apart: boolean): string {
  const all = linksOf(links, of, apart)
  const count = (presence: string): number => all.filter(({ edge }) => edge.presence === presence).length
  return `A ${count('a')}   A ∧ B ${count('both')}   B ${count('b')}   ? ${count('undetermined')}   Σ ${all.length}`
}

/** The strongest link on both sides: in how many of the sentences that name its rarer end. */
export function filledLinkRates(links: AnswerOf<'compare'>, of: string, apart: boolean): string[] {
  const shared = linksOf(links, of, apart).find(({ edge }) => edge.presence === 'both')
  if (!shared) return []
  return (['a', 'b'] as const).map((side) => {
    const { sentences, rate } = shared.edge[side]
    const named = rate > 0 ? Math.round((100 * sentences) / rate) : 0
    return `${shared.label}, ${side.toUpperCase()}: 100 · ${sentences} / ${named} = ${digits(rate)}`
  })
}

/** What was read of either side, and the first row of each relation. */
export function filledSketch(
  a: AnswerOf<'sketch'>,
  b: AnswerOf<'sketch'>,
  say: (relation: string) => string,
): string[] {
  const read = [a, b].map((one, at) => `${'AB'[at]}: ${one.read} / ${one.sentences}`).join('   ')
  const rows = sketchRows(a, b).flatMap(([relation, [first]]) =>
    first ? [`${say(relation)} ${first.words}: A ${first.a?.sentences ?? '–'}   B ${first.b?.sentences ?? '–'}`] : [],
  )
  return [read, ...rows]
}

export function filledFrames({ functions, groups }: AnswerOf<'frames'>, language: string): string[] {
  const [a = 0, b = 0] = groups.map(({ sentences }) => sentences)
  const share = (letter: string, sentences: number, read: number, rate: number): string =>
    read > 0 ? `${letter}: ${sentences} / ${read} = ${digits(rate / 100)}` : `${letter}: –`
  return functions.map(
    (row) =>
      `${saidIn(row.label, language).words}   ${share('A', row.a.sentences, a, row.a.rate)}   ${share('B', row.b.sentences, b, row.b.rate)}`,
  )
}
