'use client'
// On a phone the filters lie below the graph: the way to them.
import { IconAdjustmentsHorizontal } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import style from './status.module.css'

/** The id of the filters. */
export const FILTERS = 'filters'

function showFilters() {
  const filters = document.getElementById(FILTERS)
  filters?.scrollIntoView()
  filters?.focus({ preventScroll: true })
}

export function ToFilters() {
  const { t } = useTranslation('explore')
  return (
    <button type="button" className={style.toFilters} onClick={showFilters}>
      <IconAdjustmentsHorizontal size={15} stroke={1.7} />
      {t('filters.label')}
    </button>
  )
}
