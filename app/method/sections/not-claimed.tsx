// Method: what none of these numbers says.
import { requestWords } from '../../i18n/request.ts'

const LIMITS = ['truth', 'cause', 'country', 'absence', 'communities', 'reprints'] as const

export async function NotClaimed() {
  const { t } = await requestWords()
  return (
    <section aria-labelledby="not-claimed">
      <h2 id="not-claimed">{t('method:notClaimed.title')}</h2>
      <ul>
        {LIMITS.map((limit) => (
          <li key={limit}>{t(`method:notClaimed.${limit}`)}</li>
        ))}
      </ul>
    </section>
  )
}
