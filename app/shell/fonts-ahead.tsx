'use client'
// The letters of most pages, fetched with the page itself: what came too late would not be shown until the next one.
import { preload } from 'react-dom'

const LETTERS = [
  new URL('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2', import.meta.url),
  new URL('@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2', import.meta.url),
]

export function FontsAhead() {
  for (const { href } of LETTERS) preload(href, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  return null
}
