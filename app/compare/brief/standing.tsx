// What the number of documents lets be said, as the page says it.
import type { AnswerOf } from '#graph/wire/calls'
import { requestLanguage, requestWords } from '../../i18n/request.ts'
import style from './brief.module.css'

export async function Standing({ said }: { said: AnswerOf<'compare'> }) {
  const [{ t }, language] = await Promise.all([requestWords(), requestLanguage()])
  const { tier, family, attainable, overlap, confounded, groups } = said
  const [a = 0, b = 0] = groups.map(({ independent }) => independent)
  const values = { a, b, count: family, least: attainable.toFixed(3) }
  const fields = new Intl.ListFormat(language, { type: 'conjunction' }).format(
    confounded.map((field) => t(`compare:field.${field}`)),
  )
  return (
    <p className={style.standing}>
      <strong>
        {t('brief:tier', { tier })}
        {t(`compare:tier.name.${tier as 0 | 1 | 2 | 3 | 4}`)}
      </strong>{' '}
      {t(`compare:tier.said.${tier as 0 | 1 | 2 | 3 | 4}`, values)}
      {overlap > 0 && ` ${t('compare:tier.overlap', { count: overlap })}`}
      {confounded.length > 0 && ` ${t('compare:tier.confounded', { count: confounded.length, fields })}`}
    </p>
  )
}
