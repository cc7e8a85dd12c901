'use client'
// Themes are keys of the codebook ("mass-work"); on the screen they are its words for them in the reader's language.
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../ask/use-answer.ts'

/** The keys are English words and stand until the codebook, which nothing else here waits for, has told the others. */
export function useThemeWords(): (theme: string) => string {
  const { language } = useTranslation().i18n
  const { data } = useAnswer('codebook', language === 'en' ? null : { limit: '1' })
  return (theme) => {
    const known = language === 'en' ? undefined : data?.themes.find(({ value }) => value === theme)
    return known?.names[language]?.[0] ?? theme.replaceAll('-', ' ')
  }
}
