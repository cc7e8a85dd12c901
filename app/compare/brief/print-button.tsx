'use client'
// Opens the browser's own way to print.
import { IconPrinter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

export function PrintButton() {
  const { t } = useTranslation('brief')
  return (
    <button type="button" onClick={() => window.print()}>
      <IconPrinter size={15} stroke={1.6} aria-hidden="true" /> {t('print')}
    </button>
  )
}
