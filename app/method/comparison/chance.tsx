// Method: what chance does to a whole list, and what is called leaning or alike.
import { requestWords } from '../../i18n/request.ts'
import { Formula } from '../formula.tsx'
import type { ComparisonProps } from './comparison.tsx'

const WESTFALL = 'P. H. Westfall, S. S. Young: Resampling-Based Multiple Testing. Wiley, 1993.'
const BENJAMINI =
  'Y. Benjamini, Y. Hochberg: Controlling the false discovery rate. Journal of the Royal Statistical Society B 57(1), 1995.'
const SCHUIRMANN =
  'D. J. Schuirmann: A comparison of the two one-sided tests procedure and the power approach. Journal of Pharmacokinetics and Biopharmaceutics 15(6), 1987.'

export async function Chance({ from }: ComparisonProps) {
  const { t } = await requestWords()
  const by = from?.said.adjustedBy
  return (
    <>
      <h3>{t('method:comparison.chance')}</h3>
      <Formula
        formula="p(i) = ( 1 + #{ rounds : max |t*(j)| ≥ |t(i)|, j no stronger than i } ) / ( R + 1 )"
        source={WESTFALL}
      >
        {t('method:comparison.maxTMeans')}
      </Formula>
      <Formula formula="p(i) = min { m · p(j) / j : j ≥ i },   p(1) ≤ p(2) ≤ … ≤ p(m)" source={BENJAMINI}>
        {t('method:comparison.bhMeans')}
      </Formula>
      {by && <p>{t(`method:comparison.adjustedBy.${by}`)}</p>}
      <Formula formula="alike:  p( ratio ≤ ½ ) ≤ 0.05  and  p( ratio ≥ 2 ) ≤ 0.05" source={SCHUIRMANN}>
        {t('method:comparison.alikeMeans')}
      </Formula>
      <Formula formula="held = #{ d : sign( log2 ratio without d ) = sign( log2 ratio ) }">
        {t('method:comparison.heldMeans')}
      </Formula>
    </>
  )
}
