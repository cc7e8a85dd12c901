'use client'
// The rows: who names what in how many documents, and how often in each, two tables on one line a row.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useCompareView } from '../use-view.ts'
import { ROWS } from '../view.ts'
import { EmphasisTable } from './emphasis-table.tsx'
import { PresenceTable } from './presence-table.tsx'
import { RowControls } from './row-controls.tsx'
import style from './rows.module.css'
import { type Comparison, found, inOrder, presentIn, type Row } from './rows.ts'

interface Props {
  readonly said: Comparison
  readonly rows: readonly Row[]
  readonly chosen: Row | undefined
  /** How p was adjusted. */
  readonly children: ReactNode
}

export function RowsSection({ said, rows, chosen, children }: Props) {
  const { t } = useTranslation('compare')
  const [view, setView] = useCompareView()
  const matching = found(presentIn(rows, view.show), view.find)
  const shown = inOrder(matching, view.sort).slice(0, view.rows)
  return (
    <div>
      <RowControls said={said} rows={rows} />
      {children}
      {shown.length === 0 ? (
        <p className={style.foot}>{view.find === '' ? t('rows.none') : t('rows.notFound', { words: view.find })}</p>
      ) : (
        <div className={style.rows}>
          <PresenceTable said={said} rows={shown} chosen={chosen} />
          <EmphasisTable said={said} rows={shown} withP={view.permutations !== null && said.adjustedBy === 'max-t'} />
        </div>
      )}
      <p className={style.foot} role="status">
        {t('rows.shown', { count: shown.length, total: matching.length })}{' '}
        {shown.length < matching.length && (
          <button type="button" className="door" onClick={() => void setView({ rows: view.rows + 4 * ROWS })}>
            {t('rows.more')}
          </button>
        )}
        {said.concepts.length < said.total.concepts &&
          ` ${t('rows.strongest', { count: said.concepts.length, total: said.total.concepts })}`}
      </p>
    </div>
  )
}
