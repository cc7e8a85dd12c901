// Method: links of two groups, apart from how often their ends are named, and the class of each.
import { requestWords } from '../../i18n/request.ts'
import { Formula } from '../formula.tsx'
import type { ComparisonProps } from './comparison.tsx'
import { filledClasses, filledLinkRates } from './filled-lanes.ts'

export async function LinksCompared({ from }: ComparisonProps) {
  const { t } = await requestWords()
  const of = from?.said.worked?.id
  return (
    <>
      <h3>{t('method:comparison.links')}</h3>
      <Formula
        formula="rate(x, y) = sentences(x, y) / sentences(x),   sentences(x) ≤ sentences(y)"
        {...(from && of && { filled: filledLinkRates(from.links, of, from.apart) })}
      >
        {t('method:comparison.linkRateMeans')}
      </Formula>
      <Formula
        formula={
          'both:  sA(x, y) > 0  and  sB(x, y) > 0\nonly A:  sA(x, y) > 0,  sB(x, y) = 0,  sB(x) > 0  and  sB(y) > 0\nundetermined:  sA(x, y) > 0  and  ( sB(x) = 0  or  sB(y) = 0 )'
        }
        {...(from && of && { filled: [filledClasses(from.links, of, from.apart)] })}
      >
        {t('method:comparison.classesMean')}
      </Formula>
      <Formula formula="leans to A:  0.05 ≥ adjusted p,  log2 ratio > 0,  not alike">
        {t('method:comparison.differenceMeans')}
      </Formula>
    </>
  )
}
