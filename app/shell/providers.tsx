'use client'
// What the leaves of every page share: controls, the address, words.
import { MantineProvider } from '@mantine/core'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import type { ReactNode } from 'react'
import { SWRConfig } from 'swr'
import { ViewProvider } from '../explore/use-view.ts'
import type { AnyCatalog } from '../i18n/catalogs.ts'
import type { Language } from '../i18n/language.ts'
import { WordsProvider } from '../i18n/provider.tsx'
import { theme } from '../theme.ts'

// What was just answered is fresh; only a change made here asks again.
const calm = {
  revalidateIfStale: false,
  revalidateOnFocus: false,
  revalidateOnReconnect: false,
  shouldRetryOnError: false,
}

export function Providers(props: { language: Language; catalog: AnyCatalog; children: ReactNode }) {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <NuqsAdapter>
        <WordsProvider language={props.language} catalog={props.catalog}>
          <SWRConfig value={calm}>
            <ViewProvider>{props.children}</ViewProvider>
          </SWRConfig>
        </WordsProvider>
      </NuqsAdapter>
    </MantineProvider>
  )
}
