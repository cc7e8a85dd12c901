// The whole sheet: a head that says what is shown and what is left out, the graph, its legend, and where it comes from.
import type { LegendWords } from '../../use-legend-words.ts'
import type { SaidView } from '../use-said-view.ts'
import { frameMarks, type Seen } from './frame.ts'
import { legendMarks } from './legend-marks.ts'
import type { Mark, Sheet, TextMark } from './sheet.ts'
import { textLines } from './text-width.ts'

export interface Pictured extends Seen {
  readonly said: SaidView
  readonly legend: LegendWords
  /** Of the words. */
  readonly lang: string
  readonly fingerprint: string | undefined
  /** Of the view. */
  readonly address: string
}

const WIDTH = 1440
const FRAME = 960
const SIDE = 32
const ROOM = WIDTH - 2 * SIDE

export function pictureSheet(pictured: Pictured): Sheet {
  const { drawing, said, legend, lang, fingerprint, address } = pictured
  const { ground, edge, ink, muted } = drawing.palette
  const around: Mark[] = []
  let y = 20
  const write = (text: string, size: number, step: number, look: Partial<TextMark>, most: number) => {
    for (const line of textLines(text, size, ROOM, most)) {
      y += step
      around.push({
        mark: 'text',
        text: line,
        x: SIDE,
        y,
        face: 'sans',
        size,
        weight: 400,
        colour: ink,
        anchor: 'start',
        ...look,
      })
    }
  }
  write(said.title, 26, 32, { face: 'serif', weight: 600 }, 2)
  y += 4
  write(said.counts, 13, 20, {}, 1)
  write(said.narrowed.join(' · '), 13, 20, { colour: muted }, 4)
  const frame = { y: y + 16, height: FRAME }
  const rule = (at: number) =>
    around.push({ mark: 'line', from: [SIDE, at], to: [WIDTH - SIDE, at], width: 0.5, colour: edge, dashed: false })
  rule(frame.y)
  rule(frame.y + frame.height)
  const { marks, height } = legendMarks(drawing, legend, SIDE, frame.y + frame.height + 8, ROOM)
  around.push(...marks)
  y = frame.y + frame.height + 8 + height
  const source = `Leitmotif ${fingerprint ?? ''} · ${address}`
  write(source, 11, 20, { colour: muted }, 1)
  return {
    width: WIDTH,
    height: y + 20,
    ground,
    lang,
    title: said.title,
    description: [said.counts, ...said.narrowed, source].join('\n'),
    frame: { ...frame, marks: frameMarks(pictured, { ...frame, width: WIDTH }) },
    around,
  }
}
