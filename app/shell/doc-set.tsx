// "5 documents · 4 China · 1 Vietnam": the documents that are held, from the data.
import { engine } from '../engine.ts'
import { requestLanguage, requestWords } from '../i18n/request.ts'
import { sayCountry, sayNumber } from '../i18n/say.ts'
import style from './shell.module.css'

const MOST = 3

export async function DocSet() {
  const { t } = await requestWords()
  const language = await requestLanguage()
  // While the store is away the page below says so; the header only leaves its line empty.
  const facets = await engine()
    .facets({})
    .catch(() => undefined)
  if (!facets) return <p className={style.docSet} />
  const countries = facets.country.filter(({ value }) => value !== '').slice(0, MOST)
  return (
    <p className={style.docSet}>
      <strong>{t('documents', { count: facets.docs })}</strong>
      {countries.map(({ value, docs }) => (
        <span key={value}> · {`${sayNumber(docs, language)} ${sayCountry(value, language)}`}</span>
      ))}
      {facets.country.length > MOST && <span> …</span>}
    </p>
  )
}
