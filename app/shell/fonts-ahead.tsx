'use client'
// The letters of the reader's language, fetched with the page itself: what came too late would not be shown until the next one.
import { preload } from 'react-dom'
import type { Language } from '../i18n/language.ts'

const LATIN = [
  new URL('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2', import.meta.url),
  new URL('@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2', import.meta.url),
]
const VIETNAMESE = [
  new URL('@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2', import.meta.url),
  new URL('@fontsource-variable/source-serif-4/files/source-serif-4-vietnamese-opsz-normal.woff2', import.meta.url),
]

export function FontsAhead({ language }: { language: Language }) {
  for (const { href } of language === 'vi' ? [...LATIN, ...VIETNAMESE] : LATIN)
    preload(href, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  return null
}
