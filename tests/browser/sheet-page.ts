// The sheet that the panel of Explore is on a phone, and where it rests.
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { details } from './explore-page.ts'

export const PARTY = '/?select=organization%3Acommunist-party-of-china'
export const phone = { hasTouch: true, viewport: { width: 390, height: 844 } }
/** What the handle offers while the sheet peeks out, covers half, or all. */
export const OFFERS = {
  peek: 'Pull the panel up halfway',
  half: 'Pull the panel up in full',
  full: 'Lower the panel',
} as const

export const handle = (page: Page, at: keyof typeof OFFERS) =>
  details(page).getByRole('button', { name: OFFERS[at], exact: true })

export async function boxOf(element: Locator) {
  const box = await element.boundingBox()
  if (!box) throw new Error('expected a box')
  return box
}

/** Waits until the sheet is at rest there. */
export async function rest(page: Page, at: keyof typeof OFFERS): Promise<void> {
  await handle(page, at).waitFor()
  const height = async () => (await boxOf(details(page))).height
  let before = Number.NaN
  await expect
    .poll(async () => {
      const now = await height()
      const isStill = now === before
      before = now
      return isStill
    })
    .toBe(true)
}
