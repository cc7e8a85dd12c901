// What the tests of Explore see on it and in its address.
import type { Page } from 'playwright-core'

export const details = (page: Page) => page.getByRole('complementary', { name: 'Details' })
export const heading = (page: Page, label: string) => details(page).getByRole('heading', { name: label, exact: true })
export const passages = (page: Page) => details(page).getByRole('list', { name: 'Passages' }).getByRole('listitem')
export const shown = (page: Page) => page.getByRole('status').filter({ hasText: 'Showing' })
export const inAddress = (page: Page, name: string) => new URL(page.url()).searchParams.get(name)
export const byStrength = (a: { sentences: number; mentions: number; id: string }, b: typeof a) =>
  b.sentences - a.sentences || b.mentions - a.mentions || (a.id < b.id ? -1 : 1)
