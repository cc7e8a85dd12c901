// Method: which documents count, and what their number allows to be said.
import { usualAlike } from '#lib/compare/independent'
import { limits } from '#lib/compare/tier'
import { requestWords } from '../../i18n/request.ts'
import { Formula } from '../formula.tsx'
import type { ComparisonProps } from './comparison.tsx'
import { filledStanding } from './filled.ts'

const BRODER =
  'A. Z. Broder: On the resemblance and containment of documents. Compression and Complexity of Sequences, 1997.'
const FISHER =
  'R. A. Fisher: The Design of Experiments. Oliver & Boyd, 1935. B. Phipson, G. K. Smyth: Permutation p-values should never be zero. Statistical Applications in Genetics and Molecular Biology 9(1), 2010.'

export async function Standing({ from }: ComparisonProps) {
  const { t } = await requestWords()
  return (
    <>
      <h3>{t('method:comparison.standing')}</h3>
      <Formula formula={`|S(d) ∩ S(e)| / |S(d) ∪ S(e)| ≥ ${usualAlike}`} source={BRODER}>
        {t('method:comparison.copiesMean')}
      </Formula>
      <Formula
        formula="least p = 2 / C(kA + kB, kA)     least adjusted p = least p · family"
        source={FISHER}
        {...(from && { filled: [filledStanding(from.said)] })}
      >
        {t('method:comparison.leastMeans')}
      </Formula>
      <p>{t('method:comparison.tiers', limits)}</p>
    </>
  )
}
