'use client'
// The codebook as a file, with what people changed in it.
import { useTranslation } from 'react-i18next'
import { CODEBOOK_FORMATS } from '#graph/wire/codebook-choices'
import styles from './draft.module.css'

export function FileLinks() {
  const { t } = useTranslation('draft')
  return (
    <ul className={styles.files} aria-label={t('files.label')}>
      {CODEBOOK_FORMATS.map((format) => (
        <li key={format}>
          <a className="door" href={`/api/codebook-file?format=${format}`} download={`leitmotif.${format}`}>
            {t(`files.${format}`)}
          </a>
        </li>
      ))}
    </ul>
  )
}
