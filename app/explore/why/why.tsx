'use client'
// "Why is this here?": sentences on what keeps an entity or a link in the picture, opened by who asks.
import { IconChevronRight } from '@tabler/icons-react'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import style from './why.module.css'

export function Why({ children }: { children: ReactNode }) {
  const { t } = useTranslation('why')
  const [isOpen, setOpen] = useState(false)
  const body = useId()
  return (
    <section className={style.why} aria-label={t('title')}>
      <button type="button" aria-expanded={isOpen} aria-controls={body} onClick={() => setOpen(!isOpen)}>
        <IconChevronRight size={14} stroke={1.8} aria-hidden="true" />
        {t('title')}
      </button>
      <ul id={body} hidden={!isOpen}>
        {isOpen && children}
      </ul>
    </section>
  )
}
