'use client'
// A question of a leaf that failed: what the server said, and a way to ask again.
import { useTranslation } from 'react-i18next'
import style from './explore.module.css'

export function Trouble({ error, again }: { error: Error; again: () => void }) {
  const { t } = useTranslation('explore')
  return (
    <div role="alert" className={style.trouble}>
      <p>
        <strong>{t('details.failed')}</strong> {error.message}
      </p>
      <button type="button" className="door" onClick={again}>
        {t('empty.retry')}
      </button>
    </div>
  )
}
