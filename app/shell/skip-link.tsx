// The first stop of the Tab key: past the header, to what the page is about.
import { requestWords } from '../i18n/request.ts'
import style from './shell.module.css'

export async function SkipLink() {
  const { t } = await requestWords()
  return (
    <a href="#main" className={style.skip}>
      {t('skip')}
    </a>
  )
}
