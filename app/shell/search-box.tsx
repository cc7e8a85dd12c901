'use client'
// Search in the header; "/" brings the reader here.
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import style from './shell.module.css'

export function SearchBox() {
  const { t } = useTranslation('shell')
  return (
    <search className={style.search} aria-label={t('search.label')}>
      <IconSearch size={16} stroke={1.8} aria-hidden="true" />
      <input type="text" aria-label={t('search.label')} placeholder={t('search.hint')} autoComplete="off" />
      <span aria-hidden="true">/</span>
    </search>
  )
}
