// The picture that is taken away: the same view gives the same bytes, every entity and link is in it, and no word becomes markup.
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { KINDS } from '#lib/entity'
import { buildGraph } from '../../../app/explore/graph/build-graph.ts'
import { emphasisOf } from '../../../app/explore/graph/emphasis.ts'
import { scaleOf } from '../../../app/explore/graph/scale.ts'
import { type Pictured, pictureSheet } from '../../../app/explore/take/picture/picture-sheet.ts'
import { sheetSvg } from '../../../app/explore/take/picture/sheet-svg.ts'
import { textLines, textWidth } from '../../../app/explore/take/picture/text-width.ts'
import type { LegendWords } from '../../../app/explore/use-legend-words.ts'

const hostile = '</title><script>alert(1)</script> "quoted" & \u0001 党'
const counted = { docs: 2, sentences: 9, mentions: 12, community: 0, theme: null, first: null }
const nodes = [
  { id: 'concept:a', kind: 'concept', label: 'mass line', x: -300, y: 200, ...counted },
  { id: 'organization:b', kind: 'organization', label: hostile, x: 300, y: 200, ...counted },
  { id: 'person:c', kind: 'person', label: 'Nguyễn Văn A', x: 0, y: -250, ...counted },
  { id: 'place:d', kind: 'place', label: '中华人民共和国', x: 100, y: 100, ...counted },
] as const
const edges = [
  { source: 'concept:a', target: 'organization:b', docs: 2, sentences: 5 },
  { source: 'concept:a', target: 'person:c', docs: 1, sentences: 1 },
]
const palette = {
  ground: '#fbfaf7',
  ink: '#1c1b1a',
  muted: '#6b6761',
  edge: '#8f8a82',
  kinds: { concept: '#7b4fa3', organization: '#0072b2', person: '#bc4f0c', place: '#00805f' },
  groups: { a: '#d55e00', b: '#0f7c8a' },
} as const
const legend: LegendWords = {
  kinds: Object.fromEntries(KINDS.map((kind) => [kind, `a ${kind}`])) as LegendWords['kinds'],
  sizes: (numbers) => `mentions ${numbers.join(', ')}`,
  widths: (numbers) => `sentences ${numbers.join(', ')}`,
  dashed: 'one document only',
  community: 'community',
  theme: (theme) => theme ?? 'other',
  leaning: (leaning) => leaning,
}

function pictured(change: Partial<Pictured> = {}, order = [...nodes]): Pictured {
  const graph = buildGraph([{ nodes: order, edges: [...edges] }])
  return {
    graph,
    docs: 2,
    drawing: { palette, size: 'mentions', colour: 'kind', themes: [], scale: scaleOf(graph, 'mentions') },
    emphasis: emphasisOf(graph, { of: 'nothing' }, undefined, null),
    place: [0.5, 0.5, 1],
    said: { title: hostile, counts: 'Showing 4 of 4', narrowed: ['documents: title:"<b>"'] },
    legend,
    lang: 'en',
    fingerprint: '0123456789abcdef',
    address: 'http://localhost:3000/?in=title:"<b>"&select=concept:a',
    ...change,
  }
}

/** Elements by name and all text, as a reader of XML sees them. */
function read(svg: string) {
  const elements: string[] = []
  const texts: string[] = []
  const parser = new Parser(
    { onopentag: (name) => elements.push(name), ontext: (text) => texts.push(text) },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(svg)
  return { elements, text: texts.join('') }
}

describe('the picture as SVG', () => {
  it('is the same bytes for the same view, in whatever order the answers came', () => {
    const svg = sheetSvg(pictureSheet(pictured()))
    expect(sheetSvg(pictureSheet(pictured()))).toBe(svg)
    expect(sheetSvg(pictureSheet(pictured({}, nodes.toReversed())))).toBe(svg)
    expect(sheetSvg(pictureSheet(pictured({ place: [0.6, 0.5, 1] })))).not.toBe(svg)
  })

  it('names every entity, draws every link, and says what it shows, what is left out, and where it is from', () => {
    const { elements, text } = read(sheetSvg(pictureSheet(pictured())))
    // One for the sheet, one an entity.
    expect(elements.filter((name) => name === 'title')).toHaveLength(1 + nodes.length)
    for (const words of ['Nguyễn Văn A', 'Mass line', 'a person', 'mentions 1, 10, 50', 'one document only'])
      expect(text).toContain(words)
    for (const words of ['Showing 4 of 4', 'documents: title:"<b>"', 'Leitmotif 0123456789abcdef', 'select=concept:a'])
      expect(text).toContain(words)
    const lines = sheetSvg(pictureSheet(pictured())).split('clip-path="url(#frame)"')[1]?.split('</g>')[0] ?? ''
    expect(lines.match(/stroke-opacity/g)).toHaveLength(edges.length)
    expect(lines.match(/stroke-dasharray/g)).toHaveLength(1)
  })

  it('lets no word of a document become markup', () => {
    const svg = sheetSvg(pictureSheet(pictured()))
    const { elements, text } = read(svg)
    expect([...new Set(elements)].sort()).toEqual(['clipPath', 'desc', 'g', 'path', 'rect', 'svg', 'text', 'title'])
    expect(text).toContain('</title><script>alert(1)</script> "quoted" & \ufffd 党')
    expect(svg).not.toContain('<script')
    expect(svg).not.toContain('\u0001')
  })

  it('follows the camera: what it has left behind is outside of the frame', () => {
    const [near] = sheetSvg(pictureSheet(pictured({ place: [0.5 - 300 / 1300, 0.5 + 200 / 1300, 0.2] }))).match(
      /<path d="M[\d.]+ [\d.]+a[^>]*><title>mass line/,
    ) ?? ['']
    const [, x, y, r] = /M([\d.]+) ([\d.]+)a([\d.]+)/.exec(near)?.map(Number) ?? []
    const { width, frame } = pictureSheet(pictured())
    expect((x ?? 0) + (r ?? 0)).toBeCloseTo(width / 2, 0)
    expect(y).toBeCloseTo(frame.y + frame.height / 2, 0)
  })
})

describe('lines of words', () => {
  it('are no wider than they may be, lose nothing where there are lines enough, and end in dots where not', () => {
    const words = 'The people of all nationalities 各族人民 Đoàn Thanh niên Cộng sản Hồ Chí Minh'
    const lines = textLines(words, 13, 150, 20)
    for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(150)
    expect(lines.join('').replace(/\s/g, '')).toBe(words.replace(/\s/g, ''))
    const [only, ...none] = textLines(words, 13, 150, 1)
    expect(none).toEqual([])
    expect(only).toMatch(/…$/)
    expect(textWidth(only ?? '', 13)).toBeLessThanOrEqual(150)
  })
})
