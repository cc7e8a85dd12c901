'use client'
// One function: what it means, its share of either group with the sentence that shows it best, and all its sentences on demand.
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '#graph/wire/calls'
import { Quoted } from '../lanes/quote.tsx'
import { ContrastCell } from '../rows/contrast-cell.tsx'
import { useCompareView } from '../use-view.ts'
import { FramePassages } from './frame-passages.tsx'
import style from './frames.module.css'
import { saidIn } from './said-in.ts'

type Said = AnswerOf<'frames'>
type Row = Said['functions'][number]

interface Props {
  readonly said: Said
  readonly row: Row
}

export function FrameRow({ said, row }: Props) {
  const { i18n } = useTranslation('compare')
  const [{ frame }] = useCompareView()
  const [label, means] = [saidIn(row.label, i18n.language), saidIn(row.means, i18n.language)]
  const isOpen = frame === row.id
  return (
    <li className={style.row} data-function={row.id}>
      <div>
        <h3 className="label" lang={label.lang}>
          {label.words}
        </h3>
        <p lang={means.lang}>{means.words}</p>
        {said.tier > 0 && row.presence !== 'neither' && <ContrastCell row={row} tier={said.tier} />}
      </div>
      {(['a', 'b'] as const).map((side, at) => (
        <div key={side} data-side={side}>
          <Share row={row} label={label.words} side={side} read={said.groups[at]?.sentences ?? 0} tier={said.tier} />
          {isOpen ? (
            <FramePassages said={said} id={row.id} label={label.words} side={side} />
          ) : (
            row[side].example && <Quoted passage={row[side].example} cues={row[side].example.cues} />
          )}
        </div>
      ))}
    </li>
  )
}

interface ShareProps {
  readonly row: Row
  readonly label: string
  readonly side: 'a' | 'b'
  /** Sentences that were read of the group. */
  readonly read: number
  readonly tier: number
}

function Share({ row, label, side, read, tier }: ShareProps) {
  const { t, i18n } = useTranslation('compare')
  const [{ frame }, setView] = useCompareView()
  const { docs, of, sentences, rate } = row[side]
  const letter = side.toUpperCase()
  const isOpen = frame === row.id
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 1 }).format(
    rate / 100,
  )
  const counted = t('frames.docs', { docs, count: of })
  if (sentences === 0)
    return (
      <p className={style.silent}>
        {letter}: {counted} · {t('frames.silent')}
      </p>
    )
  return (
    <p>
      {letter}: {counted} ·{' '}
      <button
        type="button"
        className="door"
        aria-expanded={isOpen}
        onClick={() => void setView({ frame: isOpen ? null : row.id })}
      >
        {t('frames.sentences', { count: sentences, total: read })}
        <span className="visually-hidden">
          , {label}, {t('groups.group', { letter })}
        </span>
      </button>
      {tier > 0 && <span> · {percent}</span>}
    </p>
  )
}
