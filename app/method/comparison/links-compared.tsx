// Method: links of two groups, apart from how often their ends are named.
import { requestWords } from '../../i18n/request.ts'
import { Formula } from '../formula.tsx'

export async function LinksCompared() {
  const { t } = await requestWords()
  return (
    <>
      <h3>{t('method:comparison.links')}</h3>
      <Formula formula="rate(x, y) = sentences(x, y) / sentences(x),   sentences(x) ≤ sentences(y)">
        {t('method:comparison.linkRateMeans')}
      </Formula>
      <p>{t('method:comparison.undetermined')}</p>
    </>
  )
}
