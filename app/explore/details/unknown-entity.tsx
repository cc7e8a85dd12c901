'use client'
// An address that selects what is not there: rejected, or withdrawn with its documents.
import { useTranslation } from 'react-i18next'
import style from './details.module.css'
import head from './head.module.css'
import { PanelBar } from './panel-bar.tsx'

export function UnknownEntity() {
  const { t } = useTranslation('explore')
  return (
    <header className={head.head}>
      <PanelBar>{t('details.label')}</PanelBar>
      <h2 data-peek>{t('details.unknown')}</h2>
      <p className={style.none} data-peek>
        {t('details.unknownBody')}
      </p>
    </header>
  )
}
