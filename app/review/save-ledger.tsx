'use client'
// Saves the ledger as the file that "leitmotif ledger import" reads.
import { useTranslation } from 'react-i18next'
import type { JudgementJson } from '#graph/wire/judgement'
import styles from './review.module.css'

export function SaveLedger({ judgements }: { judgements: readonly JudgementJson[] }) {
  const { t } = useTranslation('review')
  const save = () => {
    const lines = judgements.map((one) => `${JSON.stringify(one)}\n`)
    const address = URL.createObjectURL(new Blob(lines, { type: 'application/jsonl' }))
    Object.assign(document.createElement('a'), { href: address, download: 'leitmotif-ledger.jsonl' }).click()
    URL.revokeObjectURL(address)
  }
  return (
    <p className={styles.save}>
      <button type="button" onClick={save}>
        {t('save')}
      </button>{' '}
      {t('fileHint')}
    </p>
  )
}
