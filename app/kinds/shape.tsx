// A kind's shape in its colour: circle, square, diamond or triangle. Decoration: the kind is always named beside it.
import type { Kind } from '#lib/entity'

const OUTLINE: Readonly<Record<Kind, string>> = {
  concept: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11z',
  organization: 'M3 3h10v10H3z',
  person: 'M8 1.2L14.8 8L8 14.8L1.2 8z',
  place: 'M8 2L14.6 13.4H1.4z',
}

interface Props {
  readonly kind: Kind
  /** Pixels. */
  readonly size?: number
  readonly hollow?: boolean
  /** Where colour means something else than the kind. */
  readonly grey?: boolean
}

export function Shape({ kind, size = 14, hollow = false, grey = false }: Props) {
  const colour = grey ? 'var(--muted)' : `var(--${kind})`
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" style={{ flex: 'none' }}>
      <path
        d={OUTLINE[kind]}
        fill={hollow ? 'none' : colour}
        stroke={hollow ? 'var(--muted)' : colour}
        strokeWidth={hollow ? 1.4 : 0.6}
        strokeLinejoin="round"
      />
    </svg>
  )
}
