// A picture as a list of marks on a sheet of paper, which is then written as SVG or painted as PNG. Lengths are pixels, y goes down.

export const FACES = {
  serif:
    "'Source Serif 4 Variable', 'Source Serif 4', Georgia, 'Noto Serif CJK SC', 'Songti SC', SimSun, 'AR PL UMing CN', serif",
  sans: "'Inter Variable', Inter, 'Helvetica Neue', Arial, 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif",
} as const

/** "#rrggbb" or "rgba(r,g,b,a)". */
type Colour = string

export interface LineMark {
  readonly mark: 'line'
  readonly from: readonly [x: number, y: number]
  readonly to: readonly [x: number, y: number]
  readonly width: number
  readonly colour: Colour
  readonly dashed: boolean
}

export interface PathMark {
  readonly mark: 'path'
  /** SVG path data. */
  readonly path: string
  readonly fill?: Colour
  readonly stroke?: Colour
  readonly width?: number
  /** What it stands for. */
  readonly name?: string
}

export interface TextMark {
  readonly mark: 'text'
  readonly text: string
  readonly x: number
  /** Of the line on which the letters stand. */
  readonly y: number
  readonly face: keyof typeof FACES
  readonly size: number
  readonly weight: number
  readonly colour: Colour
  readonly anchor: 'start' | 'middle'
  /** Drawn around the letters, under them. */
  readonly halo?: Colour
}

export type Mark = LineMark | PathMark | TextMark

export interface Sheet {
  readonly width: number
  readonly height: number
  readonly ground: Colour
  /** BCP 47, of its words. */
  readonly lang: string
  readonly title: string
  readonly description: string
  /** The part that shows the graph; its marks end at its edges. */
  readonly frame: { readonly y: number; readonly height: number; readonly marks: readonly Mark[] }
  /** Head, legend and source. */
  readonly around: readonly Mark[]
}

/** In a browser's and a canvas's own writing. */
export const fontOf = ({ weight, size, face }: Pick<TextMark, 'weight' | 'size' | 'face'>): string =>
  `${weight} ${size}px ${FACES[face]}`

/** Where a dashed line is drawn and where it is not, in pixels. */
export const DASHES = [5, 3.5] as const
export const HALO = 3.5
