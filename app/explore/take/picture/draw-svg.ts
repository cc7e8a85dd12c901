// From what the page shows to a sheet, in the colours of the page or in the light ones, and to SVG.
import { emphasisOf } from '../../graph/emphasis.ts'
import { type Palette, readPalette } from '../../graph/palette.ts'
import { scaleOf } from '../../graph/scale.ts'
import type { LegendWords } from '../../use-legend-words.ts'
import { selectionOf, type View } from '../../view.ts'
import type { Shown } from '../shown.ts'
import type { SaidView } from '../use-said-view.ts'
import { pictureSheet } from './picture-sheet.ts'
import type { Sheet } from './sheet.ts'
import { sheetSvg } from './sheet-svg.ts'

export interface Pictured {
  readonly shown: Shown
  readonly view: View
  readonly said: SaidView
  readonly legend: LegendWords
  readonly lang: string
  readonly address: string
}

export type Scheme = 'page' | 'light'

export function sheetOf({ shown, view, ...words }: Pictured, scheme: Scheme): Sheet {
  const { graph, size, themes, groups, docs, fingerprint, chain } = shown
  const [x = 0.5, y = 0.5, ratio = 1] = view.at ?? []
  return pictureSheet({
    ...words,
    graph,
    docs,
    fingerprint,
    drawing: { palette: paletteIn(scheme), size, colour: view.colour, themes, groups, scale: scaleOf(graph, size) },
    emphasis: emphasisOf(graph, selectionOf(view), undefined, view.community, chain),
    place: [x, y, ratio],
  })
}

export const drawSvg = (pictured: Pictured, scheme: Scheme): string => sheetSvg(sheetOf(pictured, scheme))

const SCHEME = 'data-mantine-color-scheme'

/** The page is not painted meanwhile. */
function paletteIn(scheme: Scheme): Palette {
  const root = document.documentElement
  const now = root.getAttribute(SCHEME)
  if (scheme === 'light') root.setAttribute(SCHEME, 'light')
  const palette = readPalette(root)
  if (now !== null) root.setAttribute(SCHEME, now)
  return palette
}
