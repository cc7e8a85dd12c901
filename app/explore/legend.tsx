'use client'
// What shape, size, colour, thickness and dashes mean, drawn by the same measures as the picture.
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { KINDS } from '#lib/entity'
import { Shape } from '../kinds/shape.tsx'
import type { PictureGraph } from './graph/build-graph.ts'
import style from './graph/graph.module.css'
import { LEANINGS, type Leaning } from './graph/leaning.ts'
import { THEMES_COLOURED, themeColour } from './graph/palette.ts'
import { legendNumbers, radiusOf, type Scale, scaleOf, widthOf } from './graph/scale.ts'
import { COUNTED, SENTENCES } from './legend-numbers.ts'
import { useLegendWords } from './use-legend-words.ts'
import type { COLOURS, SIZES } from './view.ts'

interface Props {
  readonly graph: PictureGraph
  readonly size: (typeof SIZES)[number]
  readonly colour: (typeof COLOURS)[number]
  readonly themes: readonly string[]
}

export function Legend({ graph, size, colour, themes }: Props) {
  const { t } = useTranslation('explore')
  const words = useLegendWords(size)
  const scale = useMemo(() => scaleOf(graph, size), [graph, size])
  const counted = legendNumbers(COUNTED, scale.mostCounted)
  const sentences = legendNumbers(SENTENCES, scale.mostSentences)
  return (
    <section className={style.legend} aria-label={t('legend.label')}>
      {KINDS.map((kind) => (
        <span key={kind}>
          <Shape kind={kind} size={11} grey={colour !== 'kind'} /> {words.kinds[kind]}
        </span>
      ))}
      {colour === 'community' && <span>{words.community}</span>}
      {colour === 'theme' &&
        themes.slice(0, THEMES_COLOURED).map((theme) => (
          <span key={theme}>
            <Swatch colour={themeColour(theme, themes)} /> {words.theme(theme)}
          </span>
        ))}
      {colour === 'theme' && (
        <span>
          <Swatch colour={themeColour(null, themes)} /> {words.theme(null)}
        </span>
      )}
      {colour === 'leaning' &&
        LEANINGS.map((leaning) => (
          <span key={leaning}>
            <Swatch colour={LEANING_COLOURS[leaning]} /> {words.leaning(leaning)}
          </span>
        ))}
      <span>
        <Sizes numbers={counted} scale={scale} />
        {words.sizes(counted)}
      </span>
      <span>
        <svg width="22" height="16" aria-hidden="true">
          {sentences.map((n, i) => (
            <path key={n} d={`M0 ${[3, 7, 12.5][i]}h22`} stroke="var(--edge)" strokeWidth={widthOf(n, scale)} />
          ))}
        </svg>
        {words.widths(sentences)}
      </span>
      <span>
        <svg width="24" height="4" aria-hidden="true">
          <path d="M0 2h24" stroke="var(--edge)" strokeWidth="1.4" strokeDasharray="5 3.5" />
        </svg>
        {words.dashed}
      </span>
    </section>
  )
}

const LEANING_COLOURS = Object.fromEntries(
  LEANINGS.map((leaning) => {
    const side = `var(--group-${leaning === 'a' || leaning === 'towardsA' ? 'a' : 'b'})`
    const mixed = `color-mix(in srgb, ${side} 45%, var(--muted))`
    return [leaning, leaning === 'alike' ? 'var(--muted)' : leaning.length === 1 ? side : mixed]
  }),
) as Record<Leaning, string>

const Swatch = ({ colour }: { colour: string }) => (
  <svg width="10" height="10" aria-hidden="true">
    <circle cx="5" cy="5" r="5" fill={colour} />
  </svg>
)

function Sizes({ numbers, scale }: { numbers: readonly number[]; scale: Scale }) {
  const radii = numbers.map((n) => radiusOf(n, scale))
  const height = 2 * Math.max(...radii) + 2
  const at = radii.map((_, i) => radii.slice(0, i).reduce((sum, r) => sum + 2 * r + 4, 1))
  return (
    <svg width={(at.at(-1) ?? 0) + 2 * (radii.at(-1) ?? 0) + 1} height={height} aria-hidden="true">
      {radii.map((r, i) => (
        <circle key={r} cx={(at[i] ?? 0) + r} cy={height / 2} r={r} fill="none" stroke="var(--muted)" />
      ))}
    </svg>
  )
}
