'use client'
// Says that the collection is no longer the one that the link in the address was made from.
import { useTranslation } from 'react-i18next'
import { useView } from '../use-view.ts'
import style from './take.module.css'

/** `fingerprint` is that of the content which is shown. */
export function ChangedNote({ fingerprint }: { fingerprint: string | undefined }) {
  const { t } = useTranslation('take')
  const [view, setView] = useView()
  if (view.fingerprint === null || fingerprint === undefined || view.fingerprint === fingerprint) return null
  return (
    <div role="status" className={style.changed}>
      <p>{t('changed.body')}</p>
      <button type="button" className="door" onClick={() => setView({ fingerprint: null }, { history: 'replace' })}>
        {t('changed.close')}
      </button>
    </div>
  )
}
