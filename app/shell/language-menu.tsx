'use client'
// Chooses the interface's language: a cookie that the server reads, then the same page in other words.
import { Menu, UnstyledButton } from '@mantine/core'
import { IconCheck, IconChevronDown, IconLanguage } from '@tabler/icons-react'
import { useRouter } from 'next/navigation'
import { useTranslation } from 'react-i18next'
import { ENDONYM, LANGUAGE_COOKIE, LANGUAGES, type Language } from '../i18n/language.ts'
import style from './shell.module.css'

const YEAR = 60 * 60 * 24 * 365

export function LanguageMenu() {
  const { t, i18n } = useTranslation('shell')
  const router = useRouter()
  const choose = (language: Language) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
    document.cookie = `${LANGUAGE_COOKIE}=${language}; path=/; max-age=${YEAR}; samesite=lax`
    router.refresh()
  }
  const current = LANGUAGES.find((language) => language === i18n.language) ?? 'en'
  return (
    <Menu position="bottom-end" width={160} shadow="sm">
      <Menu.Target>
        <UnstyledButton className={style.language} aria-label={`${t('language')}: ${ENDONYM[current]}`}>
          <IconLanguage size={18} stroke={1.6} aria-hidden="true" />
          <span lang={current}>{ENDONYM[current]}</span>
          <IconChevronDown size={14} stroke={1.6} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {LANGUAGES.map((language) => (
          <Menu.Item
            key={language}
            lang={language}
            onClick={() => choose(language)}
            rightSection={language === current && <IconCheck size={14} aria-hidden="true" />}
          >
            {ENDONYM[language]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
