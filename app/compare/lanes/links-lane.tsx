'use client'
// Links of the chosen row: with what it is named in one sentence, in one group alone, in both, or where that cannot be told.
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../ask/use-answer.ts'
import { Trouble } from '../../explore/trouble.tsx'
import { Shape } from '../../kinds/shape.tsx'
import { linksAsk } from '../questions.ts'
import { ContrastCell } from '../rows/contrast-cell.tsx'
import type { Comparison, Row } from '../rows/rows.ts'
import { useCompareView } from '../use-view.ts'
import type { Groups } from '../view.ts'
import { WordsLink } from '../words-link.tsx'
import style from './lanes.module.css'
import { type LaneLink, linksOf } from './links.ts'

const COLUMNS = ['a', 'both', 'b', 'undetermined'] as const
const LISTED = 12

interface Props {
  readonly said: Comparison
  readonly groups: Groups
  readonly chosen: Row
  readonly rows: readonly Row[]
}

export function LinksLane({ said, groups, chosen, rows }: Props) {
  const { t } = useTranslation('compare')
  const [view, setView] = useCompareView()
  const { data, error, mutate } = useAnswer('compare', linksAsk(groups, chosen.id, said), { keep: false })
  const links = data ? linksOf(data, chosen.id, view.apart) : []
  return (
    <section aria-label={t('links.label')} className={style.lane}>
      <h2>
        {t('links.label')} <span>{t('links.of')}</span>{' '}
        <select
          aria-label={t('links.choose')}
          value={chosen.id}
          onChange={({ target }) => void setView({ of: target.value, with: null })}
        >
          {[...rows.filter(({ id }) => id !== chosen.id), chosen]
            .toSorted((a, b) => (a.label < b.label ? -1 : 1))
            .map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
        </select>{' '}
        <span>{t('links.named')}</span>
      </h2>
      {error && <Trouble error={error} again={() => void mutate()} />}
      <div className={style.columns} aria-busy={!data}>
        {COLUMNS.map((column) => (
          <Column
            key={column}
            column={column}
            tier={said.tier}
            chosen={chosen}
            links={links.filter(({ edge }) => edge.presence === column)}
          />
        ))}
      </div>
    </section>
  )
}

interface ColumnProps {
  readonly column: (typeof COLUMNS)[number]
  readonly tier: number
  readonly chosen: Row
  readonly links: readonly LaneLink[]
}

function Column({ column, tier, chosen, links }: ColumnProps) {
  const { t } = useTranslation('compare')
  return (
    <div data-column={column}>
      <h3>
        {t(`links.column.${column}`)} <span>{links.length}</span>
      </h3>
      <p>{t(`links.means.${column}`)}</p>
      {links.length === 0 ? (
        <p>{t('links.none')}</p>
      ) : (
        <ul aria-label={t(`links.column.${column}`)}>
          {links.slice(0, LISTED).map((link) => (
            <LinkLine key={link.other} link={link} chosen={chosen} tier={tier} />
          ))}
        </ul>
      )}
      {links.length > LISTED && (
        <details>
          <summary>{t('links.more', { count: links.length - LISTED })}</summary>
          <ul>
            {links.slice(LISTED).map((link) => (
              <LinkLine key={link.other} link={link} chosen={chosen} tier={tier} />
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function LinkLine({ link, chosen, tier }: { link: LaneLink; chosen: Row; tier: number }) {
  const { t } = useTranslation('compare')
  const { edge, other, label, kind } = link
  return (
    <li>
      <Shape kind={kind} size={11} />
      <span className="label">{label}</span>
      <span className={style.counts}>
        {(['a', 'b'] as const).map((side) => {
          const { sentences, docs } = edge[side]
          const letter = side.toUpperCase()
          return sentences === 0 ? null : (
            <span key={side} data-side={side} title={t('links.docs', { count: docs })}>
              {letter}{' '}
              <WordsLink
                of={chosen.id}
                with={other}
                label={t('links.opens', { count: sentences, one: chosen.label, other: label, letter })}
              >
                {sentences}
              </WordsLink>
            </span>
          )
        })}
      </span>
      {tier > 0 && edge.presence === 'both' && <ContrastCell row={edge} tier={tier} />}
    </li>
  )
}
