'use client'
// The pages that exist, the open one marked; fetched ahead when the pointer or the keyboard comes near, not while a page opens.
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import style from './shell.module.css'

const PAGES = [
  { href: '/', word: 'pages.explore' },
  { href: '/docs', word: 'pages.read' },
  { href: '/compare', word: 'pages.compare' },
  { href: '/codebook', word: 'pages.codebook' },
  { href: '/review', word: 'pages.review' },
  { href: '/method', word: 'pages.method' },
] as const

export function PagesNav() {
  const { t } = useTranslation('shell')
  const path = usePathname()
  const [isNear, setNear] = useState(false)
  const near = () => setNear(true)
  const isOpen = (href: string) => (href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`))
  return (
    <nav aria-label={t('pages.label')} className={style.pages} onPointerEnter={near} onFocus={near}>
      {PAGES.map(({ href, word }) => (
        <Link key={href} href={href} prefetch={isNear ? null : false} {...(isOpen(href) && { 'aria-current': 'page' })}>
          {t(word)}
        </Link>
      ))}
    </nav>
  )
}
