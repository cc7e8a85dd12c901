'use client'
// Presence: in how many documents of either group each thing is named, a mark a document where they are few.
import Link from 'next/link'
import { useTranslation } from 'react-i18next'
import { docAddress } from '../../docs/anchor.ts'
import { Shape } from '../../kinds/shape.tsx'
import { DocMark } from '../doc-mark.tsx'
import { useCompareView } from '../use-view.ts'
import { WordsLink } from '../words-link.tsx'
import marks from './marks.module.css'
import style from './rows.module.css'
import type { Comparison, Row, Side } from './rows.ts'

/** With more documents on a side than these, marks run together and a bar takes their place. */
const MOST_MARKS = 12

interface Props {
  readonly said: Comparison
  readonly rows: readonly Row[]
  readonly chosen: Row | undefined
}

export function PresenceTable({ said, rows, chosen }: Props) {
  const { t } = useTranslation('compare')
  const [, setView] = useCompareView()
  const [a, b] = said.groups
  return (
    <section aria-label={t('presence.label')} className={style.presence}>
      <table>
        <caption>{t('presence.label')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('presence.what')}</th>
            <th scope="col">
              <DocHeads side="a" group={a} />
            </th>
            <th scope="col">
              <DocHeads side="b" group={b} />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} {...(row.id === chosen?.id && { 'data-chosen': '' })}>
              <th scope="row">
                <button
                  type="button"
                  aria-pressed={row.id === chosen?.id}
                  title={row.label}
                  onClick={() => void setView({ of: row.id, with: null })}
                >
                  <Shape kind={row.kind} size={11} />
                  <span className="label">{row.label}</span>
                </button>
              </th>
              <PresenceCell row={row} side="a" lines={a?.lines ?? []} />
              <PresenceCell row={row} side="b" lines={b?.lines ?? []} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function DocHeads({ side, group }: { side: 'a' | 'b'; group: Comparison['groups'][number] | undefined }) {
  const lines = group?.lines ?? []
  const letter = side.toUpperCase()
  if (lines.length === 0 || lines.length > MOST_MARKS)
    return (
      <span className={marks.letter} data-side={side}>
        {letter}
      </span>
    )
  return (
    <span className={style.marks}>
      {lines.map(({ id, title }, at) => (
        <Link key={id} href={docAddress(id)} title={title} prefetch={false}>
          {`${letter}${at + 1}`}
        </Link>
      ))}
    </span>
  )
}

interface CellProps {
  readonly row: Row
  readonly side: 'a' | 'b'
  readonly lines: Comparison['groups'][number]['lines']
}

function PresenceCell({ row, side, lines }: CellProps) {
  const { t } = useTranslation('compare')
  const counts = row[side]
  const values = {
    docs: counts.docs,
    of: counts.of,
    count: counts.sentences,
    label: row.label,
    letter: side.toUpperCase(),
  }
  const isDots = counts.perDoc && lines.length > 0 && lines.length <= MOST_MARKS
  return (
    <td>
      <span className={style.cell}>
        {isDots ? <Dots counts={counts} side={side} lines={lines} /> : <Bar counts={counts} side={side} />}
        {counts.docs > 0 ? (
          <WordsLink of={row.id} label={t('presence.opens', values)}>
            {t('presence.of', values)}
          </WordsLink>
        ) : (
          <span>{t('presence.of', values)}</span>
        )}
      </span>
    </td>
  )
}

function Dots({ counts, side, lines }: { counts: Side; side: 'a' | 'b'; lines: CellProps['lines'] }) {
  return (
    <span className={style.marks} aria-hidden="true">
      {lines.map(({ id, title }, at) => (
        <span key={id} title={title}>
          <DocMark side={side} hollow={!counts.perDoc?.[at]} />
        </span>
      ))}
    </span>
  )
}

function Bar({ counts, side }: { counts: Side; side: 'a' | 'b' }) {
  const part = counts.of > 0 ? counts.docs / counts.of : 0
  return (
    <span className={marks.bar} data-side={side} aria-hidden="true">
      <span style={{ width: `${100 * part}%` }} />
    </span>
  )
}
