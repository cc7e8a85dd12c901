// A count of sentences at the end of a line: the number for the eye, with its noun for the ear.
import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { sayNumber } from '../../i18n/say.ts'

/** For a list of them: room for the largest, so that what stands before the numbers ends at one line. */
export const roomFor = (most: number, language: string): CSSProperties & { '--digits': string } => ({
  '--digits': `${sayNumber(most, language).length}ch`,
})

export function Sentences({ count }: { count: number }) {
  const { t, i18n } = useTranslation('explore')
  return (
    <>
      <b aria-hidden="true">{sayNumber(count, i18n.language)}</b>
      <span className="visually-hidden">, {t('count.sentences', { count })}</span>
    </>
  )
}
