// Method: how names are found, and from what evidence a name stands.
import { ENOUGH } from '#lib/recognize/evidence'
import { requestWords } from '../../i18n/request.ts'
import { Formula } from '../formula.tsx'

export async function Found() {
  const { t } = await requestWords()
  return (
    <section aria-labelledby="found">
      <h2 id="found">{t('method:found.title')}</h2>
      <p>{t('method:found.codebook')}</p>
      <p>{t('method:found.rules', { enough: ENOUGH })}</p>
      <Formula formula={`Σ weight(rule, name, context) ≥ ${ENOUGH}`}>{t('method:found.evidenceMeans')}</Formula>
      <p>{t('method:found.short')}</p>
      <p>{t('method:found.why')}</p>
    </section>
  )
}
