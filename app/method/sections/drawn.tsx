// Method: how the graph is drawn: places, sizes, widths.
import { requestWords } from '../../i18n/request.ts'
import { Formula } from '../formula.tsx'

const FORCE_ATLAS =
  'M. Jacomy, T. Venturini, S. Heymann, M. Bastian: ForceAtlas2, a continuous graph layout algorithm for handy network visualization. PLoS ONE 9(6), 2014.'
const BARNES_HUT = 'J. Barnes, P. Hut: A hierarchical O(N log N) force-calculation algorithm. Nature 324, 1986.'

export async function Drawn() {
  const { t } = await requestWords()
  return (
    <section aria-labelledby="drawn">
      <h2 id="drawn">{t('method:drawn.title')}</h2>
      <p>{t('method:drawn.layout')}</p>
      <Formula
        formula="attraction = √sentences(a, b) · d(a, b)     repulsion = 10 · mass(a) · mass(b) / d(a, b)"
        source={FORCE_ATLAS}
      >
        {t('method:drawn.forcesMean')}
      </Formula>
      <p>
        {t('method:drawn.many')} <cite lang="en">{BARNES_HUT}</cite>
      </p>
      <Formula formula="radius = 3 + 1.45 √n px     width = 0.7 + 1.15 √(sentences − 1) px">
        {t('method:drawn.sizesMean')}
      </Formula>
      <p>{t('method:drawn.limits')}</p>
    </section>
  )
}
