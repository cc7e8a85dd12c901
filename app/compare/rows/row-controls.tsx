'use client'
// Which rows are shown and in which order, against what rates are held, and whether roles stand together.
import { IconDownload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { EXPOSURES } from '#graph/wire/comparison'
import { showings } from '#lib/compare/tier'
import { useCompareView } from '../use-view.ts'
import { SHOWN, SORTS } from '../view.ts'
import style from './controls.module.css'
import type { Comparison, Row } from './rows.ts'
import { rowsCsv } from './rows-csv.ts'

export function RowControls({ said, rows }: { said: Comparison; rows: readonly Row[] }) {
  const { t } = useTranslation('compare')
  const [view, setView] = useCompareView()
  const least = { docs: 0, difference: showings.position, alike: showings.usedAlike, name: 0 }
  const sorts = SORTS.filter((sort) => said.tier >= least[sort])
  return (
    <div className={style.controls}>
      <fieldset>
        <legend className="visually-hidden">{t('rows.which')}</legend>
        {SHOWN.map((show) => (
          <button
            key={show}
            type="button"
            aria-pressed={view.show === show}
            onClick={() => void setView({ show, rows: null })}
          >
            {t(`rows.show.${show}`)} <span>{rows.filter(({ presence }) => presence === show).length}</span>
          </button>
        ))}
      </fieldset>
      <label>
        {t('rows.find')}
        <input
          type="search"
          value={view.find}
          onChange={({ target }) => void setView({ find: target.value || null }, { history: 'replace' })}
        />
      </label>
      <label>
        {t('rows.order')}
        <select
          value={view.sort}
          onChange={({ target }) => void setView({ sort: sorts.find((sort) => sort === target.value) ?? 'docs' })}
        >
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {t(`rows.sort.${sort}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('rows.exposure')}
        <select
          value={view.exposure}
          onChange={({ target }) =>
            void setView({ exposure: EXPOSURES.find((exposure) => exposure === target.value) ?? 'sentences' })
          }
        >
          {EXPOSURES.map((exposure) => (
            <option key={exposure} value={exposure}>
              {t(`rows.per.${exposure}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={view.apart}
          onChange={({ target }) => void setView({ apart: target.checked || null })}
        />
        {t('rows.apart')}
      </label>
      <a
        className="door"
        download="comparison.csv"
        href={`data:text/csv;charset=utf-8,${encodeURIComponent(rowsCsv(said, rows))}`}
      >
        <IconDownload size={13} stroke={1.6} aria-hidden="true" /> {t('rows.csv')}
      </a>
    </div>
  )
}
