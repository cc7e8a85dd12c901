// The one header of all pages: name, pages, search, the documents in view, language, light or dark.
import Link from 'next/link'
import { Suspense } from 'react'
import { requestWords } from '../i18n/request.ts'
import { DocSet } from './doc-set.tsx'
import { KeySheet } from './keys/key-sheet.tsx'
import { LanguageMenu } from './language-menu.tsx'
import { PagesNav } from './pages-nav.tsx'
import { SchemeButton } from './scheme-button.tsx'
import { SearchBox } from './search-box.tsx'
import style from './shell.module.css'

export async function Header() {
  const { t } = await requestWords()
  return (
    <header className={style.header}>
      <Link href="/" className={style.name} aria-label={t('home')}>
        <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M4 15.5L8.5 5.5L13 11.5L17 9" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <circle cx="3.6" cy="15.8" r="2.6" fill="currentColor" />
          <circle cx="8.6" cy="5" r="2.9" fill="var(--panel)" stroke="currentColor" strokeWidth="1.6" />
          <circle cx="13" cy="12" r="2" fill="currentColor" />
          <circle cx="17" cy="8.8" r="2" fill="currentColor" />
        </svg>
        <span>Leitmotif</span>
      </Link>
      <PagesNav />
      <SearchBox />
      <Suspense fallback={<p className={style.docSet} />}>
        <DocSet />
      </Suspense>
      <LanguageMenu />
      <KeySheet />
      <SchemeButton />
    </header>
  )
}
