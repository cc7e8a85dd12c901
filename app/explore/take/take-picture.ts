// Makes a file of the picture that the view shows. What draws it comes when a picture is first asked for.
import { emphasisOf } from '../graph/emphasis.ts'
import { readPalette } from '../graph/palette.ts'
import { scaleOf } from '../graph/scale.ts'
import type { LegendWords } from '../use-legend-words.ts'
import { selectionOf, type View } from '../view.ts'
import type { Shown } from './shown.ts'
import type { SaidView } from './use-said-view.ts'

export interface Asked {
  readonly shown: Shown
  readonly view: View
  readonly said: SaidView
  readonly legend: LegendWords
  readonly lang: string
  readonly address: string
}

export async function takePicture(format: 'png' | 'svg', asked: Asked): Promise<Blob> {
  const { shown, view, ...words } = asked
  const { graph, size, themes, groups, docs, fingerprint, chain } = shown
  const { pictureSheet } = await import('./picture/picture-sheet.ts')
  const palette = readPalette(document.documentElement)
  const [x = 0.5, y = 0.5, ratio = 1] = view.at ?? []
  const sheet = pictureSheet({
    ...words,
    graph,
    docs,
    fingerprint,
    drawing: { palette, size, colour: view.colour, themes, groups, scale: scaleOf(graph, size) },
    emphasis: emphasisOf(graph, selectionOf(view), undefined, view.community, chain),
    place: [x, y, ratio],
  })
  if (format === 'png') return (await import('./picture/sheet-png.ts')).sheetPng(sheet)
  return new Blob([(await import('./picture/sheet-svg.ts')).sheetSvg(sheet)], { type: 'image/svg+xml' })
}
