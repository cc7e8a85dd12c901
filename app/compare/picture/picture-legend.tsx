'use client'
// What the strokes of the picture mean, and how many links each of them is.
import { useTranslation } from 'react-i18next'
import type { PICTURES } from '../view.ts'
import type { DrawnLink } from './drawn.ts'
import { CLASS_COLOURS, DASHES, LINK_CLASSES, type LinkClass } from './link-class.ts'
import style from './picture.module.css'

const GAP = 3.5
const theme = {
  groups: { a: 'var(--group-a)', b: 'var(--group-b)' },
  muted: 'var(--muted)',
  edge: 'var(--edge)',
}

interface Props {
  readonly links: readonly DrawnLink[]
  readonly picture: (typeof PICTURES)[number]
}

export function PictureLegend({ links, picture }: Props) {
  const { t } = useTranslation('compare')
  if (picture !== 'difference') return null
  const counted = LINK_CLASSES.map((of) => [of, links.filter(({ linkClass }) => linkClass === of).length] as const)
  return (
    <ul className={style.legend} aria-label={t('picture.legend')}>
      {counted
        .filter(([, count]) => count > 0)
        .map(([of, count]) => (
          <li key={of}>
            <Stroke of={of} /> {t(`picture.class.${of}`)} <span>{count}</span>
          </li>
        ))}
    </ul>
  )
}

export function Stroke({ of }: { of: LinkClass }) {
  return (
    <svg width="30" height="6" aria-hidden="true">
      <path
        d="M0 3h30"
        stroke={CLASS_COLOURS[of](theme)}
        strokeWidth="2.4"
        {...(DASHES[of] > 0 && { strokeDasharray: `${DASHES[of]} ${GAP}` })}
      />
    </svg>
  )
}
