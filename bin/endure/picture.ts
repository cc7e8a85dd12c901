// The picture of a run as plain SVG, readable on light and dark ground: times by minute above, memory by minute below.
import type { Minute } from './minutes.ts'

const WIDTH = 760
const HEIGHT = 250
const LEFT = 64
const RIGHT = 16
const TOP = 40
const BOTTOM = 40

interface Line {
  readonly name: string
  readonly style: 'one' | 'two' | 'limit'
  readonly values: readonly number[]
}
interface Panel {
  readonly title: string
  readonly unit: string
  readonly lines: readonly Line[]
}

const STYLE = `
  text { font: 13px system-ui, sans-serif; fill: #3d3a35 }
  .title { font-weight: 600 }
  .axis { stroke: #8a857c; stroke-width: 1; fill: none }
  .rule { stroke: #8a857c; stroke-opacity: .25; stroke-width: 1 }
  .one, .two, .limit { fill: none; stroke-width: 2; stroke-linejoin: round }
  .one { stroke: #1f5fa8 } .two { stroke: #a8521f; stroke-dasharray: 7 3 } .limit { stroke: #8a857c; stroke-dasharray: 2 4 }
  @media (prefers-color-scheme: dark) { text { fill: #d8d4cc } .one { stroke: #7db4f0 } .two { stroke: #f0a77d } }`

/** The same figures give the same bytes. */
export function pictureOf(minutes: readonly Minute[]): string {
  const first = minutes[0]?.p99Ms ?? 0
  const panels: readonly Panel[] = [
    {
      title: 'Time to the whole answer',
      unit: 'ms',
      lines: [
        { name: 'p99', style: 'one', values: minutes.map(({ p99Ms }) => p99Ms) },
        { name: 'p50', style: 'two', values: minutes.map(({ p50Ms }) => p50Ms) },
        { name: 'twice the first minute’s p99', style: 'limit', values: minutes.map(() => 2 * first) },
      ],
    },
    {
      title: 'Heap after it was cleared',
      unit: 'MB',
      lines: [
        {
          name: 'thread that answers questions',
          style: 'one',
          values: minutes.map(({ engineHeapMb }) => engineHeapMb),
        },
        { name: 'main thread', style: 'two', values: minutes.map(({ mainHeapMb }) => mainHeapMb) },
      ],
    },
  ]
  const drawn = panels.map((panel, at) => draw(panel, at * HEIGHT, minutes.length)).join('\n')
  const height = panels.length * HEIGHT
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="Times and memory of a server under mixed load, by minute">
<style>${STYLE}
</style>
${drawn}
</svg>
`
}

function draw({ title, unit, lines }: Panel, offset: number, count: number): string {
  const top = offset + TOP
  const bottom = offset + HEIGHT - BOTTOM
  const largest = Math.max(...lines.flatMap(({ values }) => values.filter(Number.isFinite)), 1)
  const step = stepFor(largest)
  const most = step * Math.ceil(largest / step)
  const x = (minute: number): string => place(LEFT + ((WIDTH - LEFT - RIGHT) * minute) / Math.max(1, count))
  const y = (value: number): string => place(bottom - ((bottom - top) * value) / most)
  const parts = [`<text class="title" x="${LEFT}" y="${top - 20}">${title}</text>`]
  for (let value = 0; value <= most; value += step) {
    parts.push(`<path class="rule" d="M${LEFT} ${y(value)}H${WIDTH - RIGHT}"/>`)
    parts.push(`<text x="${LEFT - 8}" y="${y(value)}" dy="4" text-anchor="end">${value}</text>`)
  }
  parts.push(`<text x="${LEFT - 8}" y="${top - 20}" text-anchor="end">${unit}</text>`)
  const every = stepFor(count)
  for (let minute = 0; minute <= count; minute += every)
    parts.push(`<text x="${x(minute)}" y="${bottom + 18}" text-anchor="middle">${minute}</text>`)
  parts.push(`<text x="${WIDTH - RIGHT}" y="${bottom + 34}" text-anchor="end">minutes</text>`)
  parts.push(`<path class="axis" d="M${LEFT} ${top}V${bottom}H${WIDTH - RIGHT}"/>`)
  let beside = LEFT + 190
  for (const { name, style, values } of lines) {
    // A minute without an answer has no time: the line goes past it.
    const points = values.flatMap((value, at) => (Number.isFinite(value) ? [`${x(at + 1)} ${y(value)}`] : []))
    if (points.length > 0) parts.push(`<path class="${style}" d="M${points.join('L')}"/>`)
    parts.push(`<path class="${style}" d="M${beside} ${top - 24}h24"/>`)
    parts.push(`<text x="${beside + 30}" y="${top - 20}">${name}</text>`)
    beside += 50 + 7 * name.length
  }
  return parts.join('\n')
}

const place = (at: number): string => at.toFixed(1)

/** About five steps to `most`, each a 1, 2 or 5 with zeros behind it. */
function stepFor(most: number): number {
  const size = 10 ** Math.floor(Math.log10(most / 5))
  return Math.max(1, size * ([1, 2, 5, 10].find((times) => times * size * 5 >= most) ?? 10))
}
