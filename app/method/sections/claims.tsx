// Method: what a claim is, and when none is made.
import { requestWords } from '../../i18n/request.ts'
import { Formula } from '../formula.tsx'

export async function Claims() {
  const { t } = await requestWords()
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">{t('method:claims.title')}</h2>
      <p>{t('method:claims.parts')}</p>
      <Formula formula="claim = (subject, predicate, object?, speaker?, negated, modality, voice)">
        {t('method:claims.means')}
      </Formula>
      <p>{t('method:claims.silence')}</p>
    </section>
  )
}
