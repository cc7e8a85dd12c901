// Method: the strongest chain between two entities.
import { requestWords } from '../../i18n/request.ts'
import { Formula } from '../formula.tsx'

const SOURCES =
  'E. W. Dijkstra: A note on two problems in connexion with graphs. Numerische Mathematik 1, 1959. T. H. Byers, M. S. Waterman: Determining all optimal and near-optimal solutions. Operations Research 32(6), 1984.'

export async function Paths() {
  const { t } = await requestWords()
  return (
    <section aria-labelledby="paths">
      <h2 id="paths">{t('method:paths.title')}</h2>
      <p>{t('method:paths.what')}</p>
      <Formula formula="resistance(chain) = Σ 1 / sentences(a, b)" source={SOURCES}>
        {t('method:paths.means')}
      </Formula>
    </section>
  )
}
