'use client'
// Light or dark; the first choice is the system's.
import { UnstyledButton, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { IconCircleHalf2 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import style from './shell.module.css'

export function SchemeButton() {
  const { t } = useTranslation('shell')
  const { setColorScheme } = useMantineColorScheme()
  const scheme = useComputedColorScheme('light')
  return (
    <UnstyledButton
      className={style.icon}
      aria-label={t('dark')}
      aria-pressed={scheme === 'dark'}
      onClick={() => setColorScheme(scheme === 'dark' ? 'light' : 'dark')}
    >
      <IconCircleHalf2 size={20} stroke={1.8} aria-hidden="true" />
    </UnstyledButton>
  )
}
