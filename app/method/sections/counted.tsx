// Method: what is counted, of entities and of links.
import { requestWords } from '../../i18n/request.ts'
import { Formula } from '../formula.tsx'

export async function Counted() {
  const { t } = await requestWords()
  return (
    <section aria-labelledby="counted">
      <h2 id="counted">{t('method:counted.title')}</h2>
      <p>{t('method:counted.mentions')}</p>
      <Formula formula="sentences(e) = |{ s : some mention of e lies in s }|">
        {t('method:counted.sentencesMeans')}
      </Formula>
      <p>{t('method:counted.links')}</p>
      <Formula formula="sentences(a, b) = |{ s : m ∈ s names a, n ∈ s names b, m ∩ n = ∅ }|">
        {t('method:counted.linksMeans')}
      </Formula>
      <p>{t('method:counted.furniture')}</p>
    </section>
  )
}
