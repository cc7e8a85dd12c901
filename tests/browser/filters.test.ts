// Filters on source, theme and period, colours with their legend, and layouts.
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { ask } from './api.ts'
import { inAddress, shown } from './explore-page.ts'
import { centreOf } from './picture.ts'
import { describeVisit, goTo } from './visit.ts'

const filters = (page: Page) => page.getByRole('complementary', { name: 'Filters' })
const saysAll = async (page: Page, path: string) => {
  const { total } = await ask<'graph'>(page, path)
  await shown(page).getByText(`of ${total.entities} entities`).waitFor()
}

describeVisit('filters', ({ open }) => {
  it('by source and by theme leave what the API leaves', async () => {
    const page = await open('/')
    const { source, theme } = await ask<'facets'>(page, '/facets')
    const one = source.find(({ value }) => value !== '')?.value ?? ''
    await filters(page)
      .getByRole('group', { name: 'Source' })
      .getByRole('checkbox', { name: new RegExp(`^${one}`) })
      .uncheck({ force: true })
    await saysAll(page, `/graph?in=${encodeURIComponent(`-source:"${one}"`)}`)
    await goTo(page, '/')
    const largest = theme.filter(({ value }) => value !== '').toSorted((a, b) => b.entities - a.entities)[0]
    const button = filters(page).getByRole('region', { name: 'Themes' }).getByRole('button').first()
    await button.click()
    await expect.poll(() => inAddress(page, 'themes')).toBe(largest?.value)
    await saysAll(page, `/graph?themes=${largest?.value}`)
  })

  it('by period take the arrow keys', async () => {
    const page = await open('/')
    const handle = page.getByRole('slider', { name: 'First year' })
    const first = Number(await handle.getAttribute('aria-valuenow'))
    const last = Number(await page.getByRole('slider', { name: 'Last year' }).getAttribute('aria-valuenow'))
    await handle.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => inAddress(page, 'in')).toBe(`date:${first + 1}..${last}`)
    await saysAll(page, `/graph?in=date:${first + 1}..${last}`)
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => inAddress(page, 'in')).toBe(null)
  })

  it('colour by theme and by leaning, each with its legend', async () => {
    const page = await open('/')
    await filters(page).getByLabel('Colour').selectOption('theme')
    await page.getByRole('region', { name: 'Legend' }).getByText('other or none').waitFor()
    await filters(page).getByLabel('Colour').selectOption('leaning')
    await page.getByRole('region', { name: 'Legend' }).getByText('alike').waitFor()
    await expect.poll(() => inAddress(page, 'a')).toBe('country:CN')
  })

  it('arranges what is drawn in a worker, and the address arranges it in the same way', async () => {
    const page = await open('/')
    const [node] = (await ask<'graph'>(page, '/graph')).nodes
    await goTo(page, `/?select=${encodeURIComponent(node?.id ?? '')}`)
    const before = await centreOf(page, node?.label ?? '')
    await filters(page).getByLabel('Layout').selectOption('kind')
    await expect.poll(() => centreOf(page, node?.label ?? '')).not.toEqual(before)
    await filters(page).getByLabel('Layout').selectOption('arranged')
    await page.getByText(/^Arranging: round/).waitFor()
    await page.getByText(/^Arranging: round/).waitFor({ state: 'detached' })
    const after = await centreOf(page, node?.label ?? '')
    await page.reload()
    await page.getByText(/^Arranging: round/).waitFor()
    await page.getByText(/^Arranging: round/).waitFor({ state: 'detached' })
    await expect
      .poll(async () => {
        const again = await centreOf(page, node?.label ?? '')
        return Math.hypot(again.x - after.x, again.y - after.y)
      })
      .toBeLessThan(1)
  })
})
