// The frame of every page: language, light or dark, header, and the words that the leaves speak.
import '@mantine/core/styles/baseline.css'
import '@mantine/core/styles/default-css-variables.css'
import '@mantine/core/styles/global.css'
import '@mantine/core/styles/UnstyledButton.css'
import '@mantine/core/styles/Popover.css'
import '@mantine/core/styles/Menu.css'
import '@mantine/core/styles/Combobox.css'
import '@mantine/core/styles/Tooltip.css'
import '@mantine/core/styles/Slider.css'
import './fonts.css'
import './theme.css'
import { ColorSchemeScript, mantineHtmlProps } from '@mantine/core'
import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { catalogs } from './i18n/catalogs.ts'
import { requestLanguage, requestWords } from './i18n/request.ts'
import { FontsAhead } from './shell/fonts-ahead.tsx'
import { Header } from './shell/header.tsx'
import { Providers } from './shell/providers.tsx'
import { SkipLink } from './shell/skip-link.tsx'
import { ViewMemory } from './shell/view-memory.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestWords()
  return { title: { default: 'Leitmotif', template: '%s · Leitmotif' }, description: t('description') }
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#1f1d1a' },
  ],
}

export default async function Layout({ children }: { children: ReactNode }) {
  const language = await requestLanguage()
  // The server in front makes a nonce per answer; asking for it also keeps every page dynamic, as a nonce needs.
  const asked = await headers()
  const nonce = asked.get('x-nonce')
  const isReadOnly = asked.get('x-read-only') === 'yes'
  return (
    <html lang={language} {...mantineHtmlProps} {...(isReadOnly && { 'data-read-only': '' })}>
      <head>
        <ColorSchemeScript defaultColorScheme="auto" {...(nonce === null ? {} : { nonce })} />
      </head>
      <body>
        <Providers language={language} catalog={catalogs[language]}>
          <FontsAhead language={language} />
          <ViewMemory />
          <SkipLink />
          <Header />
          <main id="main" tabIndex={-1}>
            {children}
          </main>
        </Providers>
      </body>
    </html>
  )
}
