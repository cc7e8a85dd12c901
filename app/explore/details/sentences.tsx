// A count of sentences at the end of a line: the number for the eye, with its noun for the ear.
import { useTranslation } from 'react-i18next'
import { sayNumber } from '../../i18n/say.ts'

export function Sentences({ count }: { count: number }) {
  const { t, i18n } = useTranslation('explore')
  return (
    <>
      <b aria-hidden="true">{sayNumber(count, i18n.language)}</b>
      <span className="visually-hidden">, {t('count.sentences', { count })}</span>
    </>
  )
}
