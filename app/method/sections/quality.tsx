// Method: how well names are found on annotated documents.
import { requestWords } from '../../i18n/request.ts'
import { Formula } from '../formula.tsx'
import { QualityTable } from '../quality-table.tsx'

export async function Quality() {
  const { t } = await requestWords()
  return (
    <section aria-labelledby="quality">
      <h2 id="quality">{t('method:quality.title')}</h2>
      <p>{t('method:quality.intro')}</p>
      <Formula
        formula="F1 = 2 · precision · recall / (precision + recall)"
        source="C. J. van Rijsbergen: Information Retrieval, 2nd edition. Butterworths, 1979."
      >
        {t('method:quality.means')}
      </Formula>
      <QualityTable />
    </section>
  )
}
