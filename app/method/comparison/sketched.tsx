// Method: how a row of the sketch is counted and marked.
import { requestWords } from '../../i18n/request.ts'
import { Formula } from '../formula.tsx'
import type { ComparisonProps } from './comparison.tsx'
import { filledSketch } from './filled-lanes.ts'

const KILGARRIFF =
  'A. Kilgarriff, P. Rychlý, P. Smrž, D. Tugwell: The Sketch Engine. Proceedings of EURALEX, 2004 (the form; what is counted here is sentences).'

export async function Sketched({ from }: ComparisonProps) {
  const { t } = await requestWords()
  const [a, b] = from?.sketches ?? []
  const say = (relation: string): string =>
    t(`compare:sketch.relations.${relation as 'actsOn' | 'actedOnBy' | 'definedAs' | 'listedWith' | 'modifiedBy'}`)
  return (
    <>
      <h3>{t('method:comparison.sketch')}</h3>
      <Formula
        formula={
          'n(r, y) = #{ s : s says x r y }\nacts on: claim( x, verb, y )   acted on by: claim( y, verb, x )   said to be: claim( x, be | become | 是 | là …, y )\nlisted with: x , y and z   modified by: x of y · y’s x · y的x · x của y'
        }
        source={KILGARRIFF}
        {...(a && b && { filled: filledSketch(a, b, say) })}
      >
        {t('method:comparison.sketchMeans')}
      </Formula>
      <p>{t('method:comparison.sketchMarks')}</p>
    </>
  )
}
