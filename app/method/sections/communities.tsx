// Method: which entities keep company.
import { requestWords } from '../../i18n/request.ts'
import { Formula } from '../formula.tsx'

const LOUVAIN =
  'V. D. Blondel, J.-L. Guillaume, R. Lambiotte, E. Lefebvre: Fast unfolding of communities in large networks. Journal of Statistical Mechanics, 2008.'

export async function Communities() {
  const { t } = await requestWords()
  return (
    <section aria-labelledby="communities">
      <h2 id="communities">{t('method:communities.title')}</h2>
      <p>{t('method:communities.what')}</p>
      <Formula formula="Q = 1/2m · Σ [ w(a, b) − k(a) k(b) / 2m ] · δ(c(a), c(b))" source={LOUVAIN}>
        {t('method:communities.means')}
      </Formula>
    </section>
  )
}
