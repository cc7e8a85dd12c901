// The legend as marks: what shape, size, colour, thickness and dashes mean, by the same measures as the picture.
import { KINDS } from '#lib/entity'
import { LEANINGS } from '../../graph/leaning.ts'
import { leaningColour, THEMES_COLOURED, themeColour } from '../../graph/palette.ts'
import { legendNumbers, radiusOf, widthOf } from '../../graph/scale.ts'
import type { Drawing } from '../../graph/style.ts'
import { COUNTED, SENTENCES } from '../../legend-numbers.ts'
import type { LegendWords } from '../../use-legend-words.ts'
import { circlePath, shapePath } from './shape-path.ts'
import type { LineMark, Mark } from './sheet.ts'
import { textWidth } from './text-width.ts'

interface Item {
  readonly words: string
  /** Of the sign before the words, in pixels. */
  readonly width: number
  /** Around the height `y`, from `x` on. */
  readonly sign: (x: number, y: number) => Mark[]
}

const SIZE = 12
const BESIDE = 7
const APART = 20
/** From line to line: the largest circle has room in it. */
export const LEGEND_LINE = 36

/** The marks in lines of at most `width` pixels, and how high they are together. */
export function legendMarks(drawing: Drawing, words: LegendWords, left: number, top: number, width: number) {
  const marks: Mark[] = []
  let [x, line] = [left, 0]
  for (const item of itemsOf(drawing, words)) {
    const whole = item.width + (item.width > 0 ? BESIDE : 0) + textWidth(item.words, SIZE)
    if (x > left && x + whole > left + width) {
      x = left
      line++
    }
    const y = top + (line + 0.5) * LEGEND_LINE
    marks.push(...item.sign(x, y), {
      mark: 'text',
      text: item.words,
      x: x + item.width + (item.width > 0 ? BESIDE : 0),
      y: y + SIZE * 0.35,
      face: 'sans',
      size: SIZE,
      weight: 400,
      colour: drawing.palette.muted,
      anchor: 'start',
    })
    x += whole + APART
  }
  return { marks, height: (line + 1) * LEGEND_LINE }
}

function itemsOf(drawing: Drawing, words: LegendWords): Item[] {
  const { palette, colour, themes } = drawing
  const swatch = (fill: string, said: string): Item => ({
    words: said,
    width: 10,
    sign: (x, y) => [{ mark: 'path', path: circlePath(x + 5, y, 5), fill }],
  })
  return [
    ...KINDS.map(
      (kind): Item => ({
        words: words.kinds[kind],
        width: 12,
        sign: (x, y) => [
          {
            mark: 'path',
            path: shapePath(kind, x + 6, y, 5),
            fill: colour === 'kind' ? palette.kinds[kind] : palette.muted,
          },
        ],
      }),
    ),
    ...(colour === 'community' ? [{ words: words.community, width: 0, sign: () => [] }] : []),
    ...(colour === 'theme'
      ? [...themes.slice(0, THEMES_COLOURED), null].map((theme) =>
          swatch(themeColour(theme, themes), words.theme(theme)),
        )
      : []),
    ...(colour === 'leaning' ? LEANINGS.map((one) => swatch(leaningColour(one, palette), words.leaning(one))) : []),
    sizesItem(drawing, words),
    widthsItem(drawing, words),
    { words: words.dashed, width: 24, sign: (x, y) => [stroke(x, y, 24, 1.4, palette.edge, true)] },
  ]
}

function sizesItem({ scale, palette }: Drawing, words: LegendWords): Item {
  const numbers = legendNumbers(COUNTED, scale.mostCounted)
  const radii = numbers.map((n) => radiusOf(n, scale))
  const starts = radii.map((_, i) => radii.slice(0, i).reduce((sum, r) => sum + 2 * r + 4, 0))
  return {
    words: words.sizes(numbers),
    width: (starts.at(-1) ?? 0) + 2 * (radii.at(-1) ?? 0),
    sign: (x, y) =>
      radii.map((r, i) => ({
        mark: 'path',
        path: circlePath(x + (starts[i] ?? 0) + r, y, r),
        stroke: palette.muted,
        width: 1,
      })),
  }
}

function widthsItem({ scale, palette }: Drawing, words: LegendWords): Item {
  const numbers = legendNumbers(SENTENCES, scale.mostSentences)
  return {
    words: words.widths(numbers),
    width: 22,
    sign: (x, y) => numbers.map((n, i) => stroke(x, y + (i - 1) * 6, 22, widthOf(n, scale), palette.edge, false)),
  }
}

const stroke = (x: number, y: number, long: number, width: number, colour: string, dashed: boolean): LineMark => ({
  mark: 'line',
  from: [x, y],
  to: [x + long, y],
  width,
  colour,
  dashed,
})
