// Method: presence and emphasis, with their intervals.
import { requestWords } from '../../i18n/request.ts'
import { Formula } from '../formula.tsx'
import type { ComparisonProps } from './comparison.tsx'
import { filledInterval, filledPresence, filledRates, filledRatio } from './filled.ts'

const WILSON =
  'E. B. Wilson: Probable inference, the law of succession, and statistical inference. Journal of the American Statistical Association 22, 1927.'
const WALTER = 'S. D. Walter: The distribution of Levin’s measure of attributable risk. Biometrika 62(2), 1975.'
const HC3 =
  'J. G. MacKinnon, H. White: Some heteroskedasticity-consistent covariance matrix estimators with improved finite sample properties. Journal of Econometrics 29(3), 1985.'
const DEGREES =
  'F. E. Satterthwaite: An approximate distribution of estimates of variance components. Biometrics Bulletin 2(6), 1946. B. O’Neill: Some useful moment results in sampling problems. The American Statistician 68(4), 2014.'

export async function Emphasis({ from }: ComparisonProps) {
  const { t } = await requestWords()
  const worked = from?.said.worked
  return (
    <>
      <h3>{t('method:comparison.emphasis')}</h3>
      <Formula
        formula="m/k:  ( m + z²/2 ± z √( m (k − m)/k + z²/4 ) ) / ( k + z² ),   z = 1.96"
        source={WILSON}
        {...(from && { filled: filledPresence(from.said) })}
      >
        {t('method:comparison.presenceMeans')}
      </Formula>
      <Formula formula="rate = X / N" {...(worked && { filled: filledRates(worked, from.said.exposure) })}>
        {t('method:comparison.rateMeans')}
      </Formula>
      <Formula
        formula="log2 ratio = log2 (XA + ½)/(NA + ½) − log2 (XB + ½)/(NB + ½)"
        source={WALTER}
        {...(worked && { filled: [filledRatio(worked)] })}
      >
        {t('method:comparison.ratioMeans')}
      </Formula>
      <Formula formula="v = Σ u(d)² / N²,   u(d) = ( x(d) − n(d) X/N ) / ( 1 − n(d)/N ),   v ≥ r/N" source={HC3}>
        {t('method:comparison.varianceMeans')}
      </Formula>
      <Formula
        formula={
          'ν = 2k / ( κ − (k − 3)/(k − 1) ) ≤ k − 1,   κ = k Σ u⁴ / (Σ u²)²\nν of both = (sA + sB)² / ( sA²/νA + sB²/νB ),   s = v/r²'
        }
        source={DEGREES}
      >
        {t('method:comparison.degreesMean')}
      </Formula>
      <Formula
        formula="log2 ratio ± t(ν) · SE / ln 2,   SE = √( sA + sB )"
        {...(worked && { filled: [filledInterval(worked)] })}
      >
        {t('method:comparison.intervalMeans')}
      </Formula>
    </>
  )
}
